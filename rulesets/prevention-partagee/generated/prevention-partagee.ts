/**
 * Prévention partagée entre organismes de sécurité sociale, version 2026-11.
 * rapport is « Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ? ».
 * Made by Attendu from cas-chiffres.attendu, cas-controles.attendu, cas-epices.attendu, cas-publics.attendu,
 * cas-structures.attendu, chiffres.attendu, controles.attendu, epices.attendu, hors-champ.attendu, listes.attendu,
 * regles.attendu, structures.attendu, vocabulaire.attendu. Do not edit: change the rules and build again. Beside it:
 * prevention-partagee.types.ts, the JSON edge, the data, and the same rules for dossiers that are not complete.
 */

import {
  Clauses,
  type Day,
  FaultSignal,
  type Fraction,
  type Given,
  InvalidInput,
  Session,
  UNANSWERED,
  type Unfilled,
  add,
  addMonths,
  attempted,
  determined,
  divideExact,
  formatDecimal,
  holdGiven,
  multiply,
  multiplyExact,
  orNull,
  outcomesOf,
  perElement,
  raise,
  refuseChoices,
  requireResult,
  roundExact,
  roundScaled,
  subtractExact,
  toExact,
  unanswered,
  unfilled,
  writeDay,
} from 'attendu/runtime';
import type {
  AccordCadreDuCetaf,
  ActeDeBienVieillir,
  Attente,
  Base,
  Branche,
  ButDUneAction,
  Computed,
  Decoded,
  DispositifDeCoordination,
  Dossier,
  ElementDePrevention,
  Equipe,
  Evaluation,
  Financement,
  FormeJuridique,
  Gouvernance,
  ImprimeLignes,
  Input,
  Issue2,
  Mesure,
  NiveauDePrevention,
  Objet,
  ObjetDeLaStructureLignes,
  Options,
  OutilDeDetection,
  Personnel,
  PieceManquanteDeApplicationMetierDeDetection,
  PieceManquanteDeCadreDUneConvention,
  PieceManquanteDeCompositionDeLaConferenceDesFinanceurs,
  PieceManquanteDeConceptionDUnParcoursCommun,
  PieceManquanteDeConditionsDUnParcoursCoordonne,
  PieceManquanteDeConditionsDeReussiteDUneStructureInterregime,
  PieceManquanteDeConstructionDUnParcoursCommun,
  PieceManquanteDeDemandesDesCaissesDeLaMsa,
  PieceManquanteDeEcueilsDUneCooperationCommeLePaerpa,
  PieceManquanteDeEnvoiDeLaCafAuxFamilles,
  PieceManquanteDeLabelDUneApplication,
  PieceManquanteDeModeDEmploiDuPlanPersonnaliseDeSante,
  PieceManquanteDePilotageDUnProjetInformatique,
  PieceManquanteDePointsDAttentionDUneCooperationEntreOrganismes,
  PieceManquanteDePrealablesDUneCooperation,
  PieceManquanteDePreconisationsDuRapport,
  PieceManquanteDeProgrammesInterregimesDeLAnnee,
  PieceManquanteDeQualitesDuGuichetUnique,
  PieceManquanteDeSiteCommunDePrevention,
  PieceManquanteDeSuccesDUneCooperationCommeLePaerpa,
  PieceManquanteDeSuccesDUneCooperationEntreOrganismes,
  Precision,
  PublicCible,
  PublicDUnOutil,
  QuestionDEpices,
  Regime,
  Results,
  Signataire,
  Site,
  Structure,
  ThemeDAtelier,
  Values,
  Verdict,
  Verification,
} from './prevention-partagee.types.js';
import {
  ACCORD_CADRE_DU_CETAF,
  ACTE_DE_BIEN_VIEILLIR,
  ACTION_PARTENARIALE,
  AVANTAGE_DU_GUICHET,
  BRANCHE,
  BUT_D_UNE_ACTION,
  COACHING_DE_SANTE_ACTIVE,
  DESAVANTAGE_DU_LABEL,
  DISPOSITIF_DE_COORDINATION,
  DOMAINE_PRIORITAIRE,
  ELEMENT_DE_PREVENTION,
  ENJEU_DU_SCHEMA_STRATEGIQUE,
  FACTEUR_DE_SUCCES_DES_ORGANISMES,
  FACTEUR_DE_SUCCES_DU_PAERPA,
  FACTEUR_D_HOSPITALISATION_EVITABLE,
  INPUTS,
  MISSION_DE_LA_COORDINATION_D_APPUI,
  MODELE_DE_COOPERATION,
  OBJECTIF_DE_L_INNOVATION,
  OBJECTIF_DE_SANTE_ACTIVE,
  OBJECTIF_DU_PARCOURS_DE_PREVENTION,
  OBJECTIF_D_UNE_ACTION_PARTENARIALE,
  OPTION_CONTRE_L_EPARPILLEMENT,
  ORGANISME_DE_L_OFFRE_COMMUNE,
  OUTIL_DE_DETECTION,
  PARTENARIAT_RETENU,
  PERIODE_DE_CREATION,
  PHENOMENE_RECENT,
  POINT_D_ATTENTION_DU_PAERPA,
  PRECONISATION,
  PUBLIC_CIBLE,
  QUESTION_D_EPICES,
  RAISON_DU_PUBLIC_CIBLE,
  REGIME,
  SIGNATAIRE,
  SITE,
  SOLUTION_POUR_COORDONNER_LES_DONNEES,
  STRUCTURE,
  TERME_DE_LA_TYPOLOGIE,
  THEME_D_ATELIER,
  TRAIT_DES_REMARQUES,
  TYPE_D_APPLICATION,
  VERIFICATION,
  VISAGE_DE_LA_COOPERATION,
  holdsChoices,
  readDossier,
  writePieceManquanteDeApplicationMetierDeDetection,
  writePieceManquanteDeCadreDUneConvention,
  writePieceManquanteDeCompositionDeLaConferenceDesFinanceurs,
  writePieceManquanteDeConceptionDUnParcoursCommun,
  writePieceManquanteDeConditionsDUnParcoursCoordonne,
  writePieceManquanteDeConditionsDeReussiteDUneStructureInterregime,
  writePieceManquanteDeConstructionDUnParcoursCommun,
  writePieceManquanteDeDemandesDesCaissesDeLaMsa,
  writePieceManquanteDeEcueilsDUneCooperationCommeLePaerpa,
  writePieceManquanteDeEnvoiDeLaCafAuxFamilles,
  writePieceManquanteDeLabelDUneApplication,
  writePieceManquanteDeModeDEmploiDuPlanPersonnaliseDeSante,
  writePieceManquanteDePilotageDUnProjetInformatique,
  writePieceManquanteDePointsDAttentionDUneCooperationEntreOrganismes,
  writePieceManquanteDePrealablesDUneCooperation,
  writePieceManquanteDePreconisationsDuRapport,
  writePieceManquanteDeProgrammesInterregimesDeLAnnee,
  writePieceManquanteDeQualitesDuGuichetUnique,
  writePieceManquanteDeSiteCommunDePrevention,
  writePieceManquanteDeSuccesDUneCooperationCommeLePaerpa,
  writePieceManquanteDeSuccesDUneCooperationEntreOrganismes,
} from './prevention-partagee.edge.js';
import { type Gives, PARTIAL, RULES, isWholeDossier } from './prevention-partagee.partial.js';
export type * from './prevention-partagee.types.js';
export * from './prevention-partagee.data.js';

/** Which rules these are. The hash is that of their text. */
export const ruleset = {
  title: 'Prévention partagée entre organismes de sécurité sociale',
  version: '2026-11',
  language: 1,
  hash: 'sha256:9d03cc3c1fefeac0f1a7a4ea894899d8b95e8ba59f8df946db3af412e8bead84',
} as const;

// ------------------------------------------------------------------------ The rules

/** Days are counted from 1970-01-01. */
const DAY_2008_06_23 = 14053;
const DAY_2009_05_13 = 14377;
const DAY_2014_01_01 = 16071;
const DAY_2014_12_31 = 16435;
const DAY_2015_01_01 = 16436;
const DAY_2017_03_01 = 17226;
const DAY_2017_04_01 = 17257;
const DAY_2017_04_30 = 17286;
const DAY_2017_05_01 = 17287;
const DAY_2017_05_31 = 17317;
const DAY_2017_06_01 = 17318;
const DAY_2019_01_01 = 17897;

// ------------------------ chiffres.attendu

/**
 * paramètre nombre de réponses — chiffres.attendu:173
 * « Finalement, 20 caisses ont répondu sur 35 » (rapport)
 */
const NOMBRE_DE_REPONSES: number = 20;

/**
 * règle nombre de remarques — chiffres.attendu:186
 * « Quand elles en formulent (dans 35% des cas) » (rapport)
 */
function nombreDeRemarques(): number {
  return roundScaled(NOMBRE_DE_REPONSES * 35, 2, 1, 0, 'nearest', 'nombre de remarques');
}

/** règle baisse minimale (nombre, exact) — chiffres.attendu:199 */
function baisseMinimale(dossier: Dossier): Fraction {
  // « et de 2 à 2,5% par an de son effectif » (rapport)
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

/** règle baisse maximale (nombre, exact) — chiffres.attendu:205 */
function baisseMaximale(dossier: Dossier): Fraction {
  // « et de 2 à 2,5% par an de son effectif » (rapport)
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

/** règle taux de l'expérimentation (nombre, exact) — chiffres.attendu:220 */
function tauxDeLExperimentation(dossier: Dossier): Fraction {
  // « sur les 373 personnes s'étant inscrites à la suite des 7299 invitations envoyées » (rapport)
  if (dossier.tauxCompare === 'inscriptions')
    return divideExact(
      toExact(100 * 373, 0, "taux de l'expérimentation"),
      { n: 7299, d: 1 },
      "taux de l'expérimentation",
    );
  // « la réalisation de 247 bilans de santé » (rapport)
  return divideExact(
    toExact(100 * 247, 0, "taux de l'expérimentation"),
    { n: 7299, d: 1 },
    "taux de l'expérimentation",
  );
}

/** règle âge moyen des femmes (nombre, × 10) — chiffres.attendu:234 */
function ageMoyenDesFemmes(dossier: Dossier): number {
  // « 89% de femmes, de moyenne d'âge 40,6 ans » (rapport)
  if (dossier.populationDeLAgeMoyen === 'femmes examinées') return 406;
  // sans source : l'âge moyen des seules femmes n'est alors pas imprimé
  return unanswered();
}

/** barème imprimé.lignes — chiffres.attendu:242 */
function imprimeLignes(dossier: Dossier, kept: Kept, verification: Verification): ImprimeLignes {
  return IMPRIME_LIGNES_ROWS[verification](dossier, kept);
}

/** The rows of `imprimeLignes`, each under its passages. */
const IMPRIME_LIGNES_ROWS: { readonly [K in Verification]: (dossier: Dossier, kept: Kept) => ImprimeLignes } = {
  // « Si l'on mesure l'espérance de vie à 65 ans, la France est classée 2ème de l'OCDE » (rapport)
  'rang de la France': () => ({
    imprime: 200,
    calcul: null,
    baseDuCalcul: 'sans calcul',
    arrondiDuRapport: 'unité',
    attenteDuCalcul: 'sans comparaison',
    mesureDuChiffre: 'quantité',
  }),
  // « il est en France en 2016 de 64,1 ans pour les femmes et 62,7 ans pour les hommes » (rapport)
  'écart de vie en bonne santé': () => ({
    imprime: null,
    calcul: toExact(641 - 627, 1, 'imprimé.lignes'),
    baseDuCalcul: 'opérandes imprimés',
    arrondiDuRapport: 'dixième',
    attenteDuCalcul: 'sans comparaison',
    mesureDuChiffre: 'ans',
  }),
  // « une réduction de 15% de son budget de fonctionnement » (rapport)
  'réduction du budget': () => ({
    imprime: 1500,
    calcul: null,
    baseDuCalcul: 'sans calcul',
    arrondiDuRapport: 'unité',
    attenteDuCalcul: 'sans comparaison',
    mesureDuChiffre: 'pour cent',
  }),
  // « son budget de fonctionnement sur les 5 ans à venir […] La nouvelle COG 2018-2022 de l'assurance maladie »
  // (rapport)
  "durée d'une COG": () => ({
    imprime: 500,
    calcul: toExact(2022 - 2018 + 1, 0, 'imprimé.lignes'),
    baseDuCalcul: 'opérandes imprimés',
    arrondiDuRapport: 'unité',
    attenteDuCalcul: 'égal',
    mesureDuChiffre: 'ans',
  }),
  // « sur les 5 ans à venir et de 2 à 2,5% par an de son effectif » (rapport)
  'effectif perdu en cinq ans au moins': (dossier) => ({
    imprime: null,
    calcul: baisseMinimale(dossier),
    baseDuCalcul: 'opérandes imprimés',
    arrondiDuRapport: 'centième',
    attenteDuCalcul: 'sans comparaison',
    mesureDuChiffre: 'pour cent',
  }),
  // « sur les 5 ans à venir et de 2 à 2,5% par an de son effectif » (rapport)
  'effectif perdu en cinq ans au plus': (dossier) => ({
    imprime: null,
    calcul: baisseMaximale(dossier),
    baseDuCalcul: 'opérandes imprimés',
    arrondiDuRapport: 'centième',
    attenteDuCalcul: 'sans comparaison',
    mesureDuChiffre: 'pour cent',
  }),
  // « D'une façon générale, elle prend trois visages » (rapport)
  'visages de la coopération': () => ({
    imprime: 300,
    calcul: toExact(VISAGE_DE_LA_COOPERATION.values.length, 0, 'imprimé.lignes'),
    baseDuCalcul: 'liste comptée',
    arrondiDuRapport: 'unité',
    attenteDuCalcul: 'égal',
    mesureDuChiffre: 'quantité',
  }),
  // « Les coopérations auxquelles les caisses de MSA participent reposent à 60% sur la conception commune
  // d'outils et d'actions » (rapport)
  "conception commune d'outils": () => ({
    imprime: 6000,
    calcul: divideExact(
      toExact(100 * roundScaled(NOMBRE_DE_REPONSES * 60, 2, 1, 0, 'nearest', 'imprimé.lignes'), 0, 'imprimé.lignes'),
      toExact(NOMBRE_DE_REPONSES, 0, 'imprimé.lignes'),
      'imprimé.lignes',
    ),
    baseDuCalcul: 'caisses ayant répondu',
    arrondiDuRapport: 'unité',
    attenteDuCalcul: 'égal',
    mesureDuChiffre: 'pour cent',
  }),
  // « à 50% sur des structures communes » (rapport)
  'structures communes': () => ({
    imprime: 5000,
    calcul: divideExact(
      toExact(100 * roundScaled(NOMBRE_DE_REPONSES * 50, 2, 1, 0, 'nearest', 'imprimé.lignes'), 0, 'imprimé.lignes'),
      toExact(NOMBRE_DE_REPONSES, 0, 'imprimé.lignes'),
      'imprimé.lignes',
    ),
    baseDuCalcul: 'caisses ayant répondu',
    arrondiDuRapport: 'unité',
    attenteDuCalcul: 'égal',
    mesureDuChiffre: 'pour cent',
  }),
  // « à 40% à une mise en commun de fonds » (rapport)
  'mise en commun de fonds': () => ({
    imprime: 4000,
    calcul: divideExact(
      toExact(100 * roundScaled(NOMBRE_DE_REPONSES * 40, 2, 1, 0, 'nearest', 'imprimé.lignes'), 0, 'imprimé.lignes'),
      toExact(NOMBRE_DE_REPONSES, 0, 'imprimé.lignes'),
      'imprimé.lignes',
    ),
    baseDuCalcul: 'caisses ayant répondu',
    arrondiDuRapport: 'unité',
    attenteDuCalcul: 'égal',
    mesureDuChiffre: 'pour cent',
  }),
  // « à 25% sur l'existence d'une convention » (rapport)
  "existence d'une convention": () => ({
    imprime: 2500,
    calcul: divideExact(
      toExact(100 * roundScaled(NOMBRE_DE_REPONSES * 25, 2, 1, 0, 'nearest', 'imprimé.lignes'), 0, 'imprimé.lignes'),
      toExact(NOMBRE_DE_REPONSES, 0, 'imprimé.lignes'),
      'imprimé.lignes',
    ),
    baseDuCalcul: 'caisses ayant répondu',
    arrondiDuRapport: 'unité',
    attenteDuCalcul: 'égal',
    mesureDuChiffre: 'pour cent',
  }),
  // « Cependant, une seule coopération interrégime est mentionnée dans le champ de la prévention. Il s'agit,
  // dans le cadre de la détection des cancers, de prendre en charge les invitations au dépistage en interrégime
  // » (rapport)
  'coopérations de la COG maladie': () => ({
    imprime: 100,
    calcul: null,
    baseDuCalcul: 'sans calcul',
    arrondiDuRapport: 'unité',
    attenteDuCalcul: 'sans comparaison',
    mesureDuChiffre: 'quantité',
  }),
  // « en poursuivant trois objectifs » (rapport)
  "objectifs d'une action partenariale annoncés": () => ({
    imprime: 300,
    calcul: toExact(OBJECTIF_D_UNE_ACTION_PARTENARIALE.values.length, 0, 'imprimé.lignes'),
    baseDuCalcul: 'liste comptée',
    arrondiDuRapport: 'unité',
    attenteDuCalcul: 'égal',
    mesureDuChiffre: 'quantité',
  }),
  // « ce régime plus petit par le nombre de ses adhérents (4 millions) » (rapport)
  'adhérents de la MSA': () => ({
    imprime: 400000000,
    calcul: null,
    baseDuCalcul: 'sans calcul',
    arrondiDuRapport: 'unité',
    attenteDuCalcul: 'sans comparaison',
    mesureDuChiffre: 'quantité',
  }),
  // « 20 caisses ont répondu sur 35, soit 57% » (rapport)
  "réponse à l'enquête": () => ({
    imprime: 5700,
    calcul: divideExact(toExact(100 * 20, 0, 'imprimé.lignes'), { n: 35, d: 1 }, 'imprimé.lignes'),
    baseDuCalcul: 'opérandes imprimés',
    arrondiDuRapport: 'unité',
    attenteDuCalcul: 'égal',
    mesureDuChiffre: 'pour cent',
  }),
  // « surveiller les 4 facteurs d'hospitalisation évitables les plus courants qui concernent les personnes âgées
  // : la dépression, la prise des médicaments » (rapport)
  "facteurs d'hospitalisation annoncés": () => ({
    imprime: 400,
    calcul: toExact(FACTEUR_D_HOSPITALISATION_EVITABLE.values.length, 0, 'imprimé.lignes'),
    baseDuCalcul: 'liste comptée',
    arrondiDuRapport: 'unité',
    attenteDuCalcul: 'égal',
    mesureDuChiffre: 'quantité',
  }),
  // « Cette coordination territoriale, qui peut prendre diverses formes selon le territoire considéré, a trois
  // missions principales » (rapport)
  'missions de la CTA annoncées': () => ({
    imprime: 300,
    calcul: toExact(MISSION_DE_LA_COORDINATION_D_APPUI.values.length, 0, 'imprimé.lignes'),
    baseDuCalcul: 'liste comptée',
    arrondiDuRapport: 'unité',
    attenteDuCalcul: 'égal',
    mesureDuChiffre: 'quantité',
  }),
  // « Celles-ci peuvent se regrouper autour de trois modèles principaux » (rapport)
  'modèles de coopération annoncés': () => ({
    imprime: 300,
    calcul: toExact(MODELE_DE_COOPERATION.values.length, 0, 'imprimé.lignes'),
    baseDuCalcul: 'liste comptée',
    arrondiDuRapport: 'unité',
    attenteDuCalcul: 'égal',
    mesureDuChiffre: 'quantité',
  }),
  // « trois partenariats en particulier ont été retenu dans le cadre de l'étude » (rapport)
  'partenariats annoncés': () => ({
    imprime: 300,
    calcul: toExact(PARTENARIAT_RETENU.values.length, 0, 'imprimé.lignes'),
    baseDuCalcul: 'liste comptée',
    arrondiDuRapport: 'unité',
    attenteDuCalcul: 'égal',
    mesureDuChiffre: 'quantité',
  }),
  // « Les trois organismes adoptent une approche commune de l'évaluation globale des besoins » (rapport)
  "organismes de l'offre commune annoncés": () => ({
    imprime: 300,
    calcul: toExact(ORGANISME_DE_L_OFFRE_COMMUNE.values.length, 0, 'imprimé.lignes'),
    baseDuCalcul: 'liste comptée',
    arrondiDuRapport: 'unité',
    attenteDuCalcul: 'égal',
    mesureDuChiffre: 'quantité',
  }),
  // « Initialement, ces coopérations reposaient sur deux conventions » (rapport)
  'conventions du CETAF annoncées': () => ({
    imprime: 200,
    calcul: toExact(ACCORD_CADRE_DU_CETAF.values.length, 0, 'imprimé.lignes'),
    baseDuCalcul: 'liste comptée',
    arrondiDuRapport: 'unité',
    attenteDuCalcul: 'égal',
    mesureDuChiffre: 'quantité',
  }),
  // « un avenant en mai 2012 […] signé le 23 juin 2018 » (rapport)
  "année imprimée de l'avenant": () => ({
    imprime: 201800,
    calcul: { n: 2012, d: 1 },
    baseDuCalcul: 'opérandes imprimés',
    arrondiDuRapport: 'unité',
    attenteDuCalcul: 'égal',
    mesureDuChiffre: 'année',
  }),
  // « En pratique, quatre types d'actions partenariales ont été menées » (rapport)
  'actions partenariales annoncées': () => ({
    imprime: 400,
    calcul: toExact(ACTION_PARTENARIALE.values.length, 0, 'imprimé.lignes'),
    baseDuCalcul: 'liste comptée',
    arrondiDuRapport: 'unité',
    attenteDuCalcul: 'égal',
    mesureDuChiffre: 'quantité',
  }),
  // « Réalisé par un réseau de 85 centres d'examens de santé (CES) » (rapport)
  "centres d'examens de santé": () => ({
    imprime: 8500,
    calcul: null,
    baseDuCalcul: 'sans calcul',
    arrondiDuRapport: 'unité',
    attenteDuCalcul: 'sans comparaison',
    mesureDuChiffre: 'quantité',
  }),
  // « En pratique, cette action a donné lieu à deux fiches » (rapport)
  "fiches d'information des consultants": () => ({
    imprime: 200,
    calcul: null,
    baseDuCalcul: 'sans calcul',
    arrondiDuRapport: 'unité',
    attenteDuCalcul: 'sans comparaison',
    mesureDuChiffre: 'quantité',
  }),
  // « Parmi les 15 764 allocataires « familles monoparentales » ou « famille nombreuse de plus de 4 enfants »,
  // 7299 ont été retenu » (rapport)
  'allocataires retenus': () => ({
    imprime: null,
    calcul: divideExact(toExact(100 * 7299, 0, 'imprimé.lignes'), { n: 15764, d: 1 }, 'imprimé.lignes'),
    baseDuCalcul: 'opérandes imprimés',
    arrondiDuRapport: 'centième',
    attenteDuCalcul: 'sans comparaison',
    mesureDuChiffre: 'pour cent',
  }),
  // « 7299 ont été retenu […] à la suite des 7299 invitations envoyées » (rapport)
  'invitations et allocataires retenus': () => ({
    imprime: 729900,
    calcul: { n: 7299, d: 1 },
    baseDuCalcul: 'opérandes imprimés',
    arrondiDuRapport: 'unité',
    attenteDuCalcul: 'égal',
    mesureDuChiffre: 'quantité',
  }),
  // « Les résultats de cette expérimentation locale ont été présentés le 9 décembre 2010 à la CNAF […]
  // expérimentation locale du partenariat 2008-2010 » (rapport)
  "année du rapport de l'expérimentation": () => ({
    imprime: 201800,
    calcul: { n: 2010, d: 1 },
    baseDuCalcul: 'opérandes imprimés',
    arrondiDuRapport: 'unité',
    attenteDuCalcul: 'égal',
    mesureDuChiffre: 'année',
  }),
  // « Trois exemples de structures seront particulièrement étudiés dans ce rapport » (rapport)
  'structures étudiées annoncées': () => ({
    imprime: 300,
    calcul: toExact(STRUCTURE.values.length, 0, 'imprimé.lignes'),
    baseDuCalcul: 'liste comptée',
    arrondiDuRapport: 'unité',
    attenteDuCalcul: 'égal',
    mesureDuChiffre: 'quantité',
  }),
  // « Le groupe de recherche-action a également réalisé une enquête en octobre 2018 […] il y a plus de dix ans.
  // En effet, en 2006 se créé le GIE IMPA » (rapport)
  'ancienneté du GIE IMPA': () => ({
    imprime: 1000,
    calcul: toExact(2018 - 2006, 0, 'imprimé.lignes'),
    baseDuCalcul: 'opérandes imprimés',
    arrondiDuRapport: 'unité',
    attenteDuCalcul: 'dépasse',
    mesureDuChiffre: 'ans',
  }),
  // « Le GIE IMPA fonctionne grâce à des salariés en propre, une trentaine environ » (rapport)
  'salariés du GIE IMPA': () => ({
    imprime: 3000,
    calcul: null,
    baseDuCalcul: 'sans calcul',
    arrondiDuRapport: 'unité',
    attenteDuCalcul: 'sans comparaison',
    mesureDuChiffre: 'quantité',
  }),
  // « CAP a ainsi commandé 500 cycles d'« ateliers du bien vieillir » » (rapport)
  'cycles commandés': () => ({
    imprime: 50000,
    calcul: null,
    baseDuCalcul: 'sans calcul',
    arrondiDuRapport: 'unité',
    attenteDuCalcul: 'sans comparaison',
    mesureDuChiffre: 'quantité',
  }),
  // « 5000 appels ont été passés à la plateforme entre 2015 et 2017 » (rapport)
  'appels à la plateforme': () => ({
    imprime: 500000,
    calcul: null,
    baseDuCalcul: 'sans calcul',
    arrondiDuRapport: 'unité',
    attenteDuCalcul: 'sans comparaison',
    mesureDuChiffre: 'quantité',
  }),
  // « 60% des médecins traitants ont déjà réalisé un plan personnalisé de soins » (rapport)
  'médecins qui ont fait un plan': () => ({
    imprime: 6000,
    calcul: null,
    baseDuCalcul: 'sans calcul',
    arrondiDuRapport: 'unité',
    attenteDuCalcul: 'sans comparaison',
    mesureDuChiffre: 'pour cent',
  }),
  // « ces dernières peuvent être constituées de 2 ou 3 personnes » (rapport)
  "intervenants d'une conférence au moins": () => ({
    imprime: 200,
    calcul: null,
    baseDuCalcul: 'sans calcul',
    arrondiDuRapport: 'unité',
    attenteDuCalcul: 'sans comparaison',
    mesureDuChiffre: 'quantité',
  }),
  // « mobiliser jusqu'à une trentaine d'intervenants » (rapport)
  "intervenants d'une conférence au plus": () => ({
    imprime: 3000,
    calcul: null,
    baseDuCalcul: 'sans calcul',
    arrondiDuRapport: 'unité',
    attenteDuCalcul: 'sans comparaison',
    mesureDuChiffre: 'quantité',
  }),
  // « a permis de baisser de 10% le nombre d'hospitalisations évitables dans la zone » (rapport)
  'baisse des hospitalisations évitables': () => ({
    imprime: 1000,
    calcul: null,
    baseDuCalcul: 'sans calcul',
    arrondiDuRapport: 'unité',
    attenteDuCalcul: 'sans comparaison',
    mesureDuChiffre: 'pour cent',
  }),
  // « les moins de 75 ans représentent toujours 43% des hospitalisations évitables » (rapport)
  'hospitalisations évitables à 75 ans et plus': () => ({
    imprime: null,
    calcul: toExact(100 - 43, 0, 'imprimé.lignes'),
    baseDuCalcul: 'opérandes imprimés',
    arrondiDuRapport: 'unité',
    attenteDuCalcul: 'sans comparaison',
    mesureDuChiffre: 'pour cent',
  }),
  // « l'entrée à l'hôpital se fait par les urgences pour 40% des plus de 75 ans, contre 24% pour le reste de la
  // population » (rapport)
  'entrées par les urgences': () => ({
    imprime: null,
    calcul: divideExact({ n: 40, d: 1 }, { n: 24, d: 1 }, 'imprimé.lignes'),
    baseDuCalcul: 'opérandes imprimés',
    arrondiDuRapport: 'centième',
    attenteDuCalcul: 'sans comparaison',
    mesureDuChiffre: 'fois',
  }),
  // « Enfin le quatrième point d'attention concerne le modèle économique des coopérations » (rapport)
  "points d'attention du PAERPA annoncés": () => ({
    imprime: 400,
    calcul: toExact(POINT_D_ATTENTION_DU_PAERPA.values.length, 0, 'imprimé.lignes'),
    baseDuCalcul: 'liste comptée',
    arrondiDuRapport: 'unité',
    attenteDuCalcul: 'égal',
    mesureDuChiffre: 'quantité',
  }),
  // « trois facteurs clés de succès des coopérations » (rapport)
  'facteurs de succès du PAERPA annoncés': () => ({
    imprime: 300,
    calcul: toExact(FACTEUR_DE_SUCCES_DU_PAERPA.values.length, 0, 'imprimé.lignes'),
    baseDuCalcul: 'liste comptée',
    arrondiDuRapport: 'unité',
    attenteDuCalcul: 'égal',
    mesureDuChiffre: 'quantité',
  }),
  // « a rassemblé près de 600 collaborateurs » (rapport)
  'collaborateurs réunis': () => ({
    imprime: 60000,
    calcul: null,
    baseDuCalcul: 'sans calcul',
    arrondiDuRapport: 'unité',
    attenteDuCalcul: 'sans comparaison',
    mesureDuChiffre: 'quantité',
  }),
  // « Il comprend 5 actes » (rapport)
  'actes de Bien vieillir annoncés': () => ({
    imprime: 500,
    calcul: toExact(ACTE_DE_BIEN_VIEILLIR.values.length, 0, 'imprimé.lignes'),
    baseDuCalcul: 'liste comptée',
    arrondiDuRapport: 'unité',
    attenteDuCalcul: 'égal',
    mesureDuChiffre: 'quantité',
  }),
  // « 68 CES impliqués […] 52 CES avaient mis en place effectivement la démarche et 16 CES étaient en cours de
  // mise en place » (rapport)
  'centres impliqués': () => ({
    imprime: 6800,
    calcul: toExact(52 + 16, 0, 'imprimé.lignes'),
    baseDuCalcul: 'opérandes imprimés',
    arrondiDuRapport: 'unité',
    attenteDuCalcul: 'égal',
    mesureDuChiffre: 'quantité',
  }),
  // « un réseau de 85 centres d'examens de santé […] 68 CES impliqués » (rapport)
  'part des centres impliqués': () => ({
    imprime: null,
    calcul: divideExact(toExact(100 * 68, 0, 'imprimé.lignes'), { n: 85, d: 1 }, 'imprimé.lignes'),
    baseDuCalcul: 'opérandes imprimés',
    arrondiDuRapport: 'unité',
    attenteDuCalcul: 'sans comparaison',
    mesureDuChiffre: 'pour cent',
  }),
  // « sur les 373 personnes s'étant inscrites à la suite des 7299 invitations envoyées. Le taux d'inscription
  // est donc de 5,1% » (rapport)
  "taux d'inscription": () => ({
    imprime: 510,
    calcul: divideExact(toExact(100 * 373, 0, 'imprimé.lignes'), { n: 7299, d: 1 }, 'imprimé.lignes'),
    baseDuCalcul: 'opérandes imprimés',
    arrondiDuRapport: 'dixième',
    attenteDuCalcul: 'égal',
    mesureDuChiffre: 'pour cent',
  }),
  // « la réalisation de 247 bilans de santé sur les 373 personnes s'étant inscrites […] le taux de réalisation
  // de 66,2% » (rapport)
  'taux de réalisation': () => ({
    imprime: 6620,
    calcul: divideExact(toExact(100 * 247, 0, 'imprimé.lignes'), { n: 373, d: 1 }, 'imprimé.lignes'),
    baseDuCalcul: 'opérandes imprimés',
    arrondiDuRapport: 'dixième',
    attenteDuCalcul: 'égal',
    mesureDuChiffre: 'pour cent',
  }),
  // « la réalisation de 247 bilans de santé […] à la suite des 7299 invitations envoyées » (rapport)
  'bilans sur invitations': () => ({
    imprime: null,
    calcul: divideExact(toExact(100 * 247, 0, 'imprimé.lignes'), { n: 7299, d: 1 }, 'imprimé.lignes'),
    baseDuCalcul: 'opérandes imprimés',
    arrondiDuRapport: 'centième',
    attenteDuCalcul: 'sans comparaison',
    mesureDuChiffre: 'pour cent',
  }),
  // « la réalisation de 247 bilans de santé […] composée de 89% de femmes » (rapport)
  'part des femmes': () => ({
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
  }),
  // « la réalisation de 247 bilans de santé […] composée de 89% de femmes » (rapport)
  'femmes examinées': () => ({
    imprime: null,
    calcul: toExact(247 * 89, 2, 'imprimé.lignes'),
    baseDuCalcul: 'opérandes imprimés',
    arrondiDuRapport: 'unité',
    attenteDuCalcul: 'sans comparaison',
    mesureDuChiffre: 'quantité',
  }),
  // « composée de 89% de femmes, de moyenne d'âge 40,6 ans » (rapport)
  'âge moyen': () => ({
    imprime: 4060,
    calcul: null,
    baseDuCalcul: 'sans calcul',
    arrondiDuRapport: 'dixième',
    attenteDuCalcul: 'sans comparaison',
    mesureDuChiffre: 'ans',
  }),
  // « composée de 89% de femmes, de moyenne d'âge 40,6 ans. Parmi ces femmes, 84,5% sont vulnérables d'après les
  // critères du score EPICES » (rapport)
  'part des femmes vulnérables': () => ({
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
  }),
  // « Parmi ces femmes, 84,5% sont vulnérables d'après les critères du score EPICES » (rapport)
  'femmes vulnérables': () => ({
    imprime: null,
    calcul: toExact(220 * 845, 3, 'imprimé.lignes'),
    baseDuCalcul: 'opérandes imprimés',
    arrondiDuRapport: 'unité',
    attenteDuCalcul: 'sans comparaison',
    mesureDuChiffre: 'quantité',
  }),
  // « des taux de réponses aux envois postaux de l'ordre de 3-4 % pour les publics précaires » (rapport)
  'taux habituel des publics précaires au moins': () => ({
    imprime: 300,
    calcul: null,
    baseDuCalcul: 'sans calcul',
    arrondiDuRapport: 'unité',
    attenteDuCalcul: 'sans comparaison',
    mesureDuChiffre: 'pour cent',
  }),
  // « de l'ordre de 3-4 % pour les publics précaires et des taux de 7-8 % pour les autres publics, le taux de
  // réponse ainsi obtenu dans le cadre de cette expérimentation est donc jugé favorable » (rapport)
  'taux habituel des publics précaires au plus': (dossier) => ({
    imprime: 400,
    calcul: tauxDeLExperimentation(dossier),
    baseDuCalcul: 'opérandes imprimés',
    arrondiDuRapport: 'dixième',
    attenteDuCalcul: 'dépasse',
    mesureDuChiffre: 'pour cent',
  }),
  // « des taux de 7-8 % pour les autres publics » (rapport)
  'taux habituel des autres publics au moins': () => ({
    imprime: 700,
    calcul: null,
    baseDuCalcul: 'sans calcul',
    arrondiDuRapport: 'unité',
    attenteDuCalcul: 'sans comparaison',
    mesureDuChiffre: 'pour cent',
  }),
  // « des taux de 7-8 % pour les autres publics » (rapport)
  'taux habituel des autres publics au plus': () => ({
    imprime: 800,
    calcul: null,
    baseDuCalcul: 'sans calcul',
    arrondiDuRapport: 'unité',
    attenteDuCalcul: 'sans comparaison',
    mesureDuChiffre: 'pour cent',
  }),
  // « Le taux d'inscription est donc de 5,1% […] le taux d'acceptation de l'examen de santé est de 50% »
  // (rapport)
  'face à face et santé au travail': () => ({
    imprime: 510,
    calcul: { n: 50, d: 1 },
    baseDuCalcul: 'opérandes imprimés',
    arrondiDuRapport: 'unité',
    attenteDuCalcul: 'dépasse',
    mesureDuChiffre: 'pour cent',
  }),
  // « Le taux d'inscription est donc de 5,1% […] de même avec l'expérimentation avec les services sociaux des
  // CARSAT, le taux obtenu est de 51% » (rapport)
  'face à face et services sociaux': () => ({
    imprime: 510,
    calcul: { n: 51, d: 1 },
    baseDuCalcul: 'opérandes imprimés',
    arrondiDuRapport: 'unité',
    attenteDuCalcul: 'dépasse',
    mesureDuChiffre: 'pour cent',
  }),
  // « On distingue en effet deux périodes dans la création des GIE, ASEPT et autres groupements » (rapport)
  'périodes de création annoncées': () => ({
    imprime: 200,
    calcul: toExact(PERIODE_DE_CREATION.values.length, 0, 'imprimé.lignes'),
    baseDuCalcul: 'liste comptée',
    arrondiDuRapport: 'unité',
    attenteDuCalcul: 'égal',
    mesureDuChiffre: 'quantité',
  }),
  // « quatre facteurs clés de succès des coopérations » (rapport)
  'facteurs de succès des organismes annoncés': () => ({
    imprime: 400,
    calcul: toExact(FACTEUR_DE_SUCCES_DES_ORGANISMES.values.length, 0, 'imprimé.lignes'),
    baseDuCalcul: 'liste comptée',
    arrondiDuRapport: 'unité',
    attenteDuCalcul: 'égal',
    mesureDuChiffre: 'quantité',
  }),
  // « Les ordonnances Jeanneney de 1967 constituent trois branches séparées selon le risque couvert » (rapport)
  'branches de 1967': () => ({
    imprime: 300,
    calcul: null,
    baseDuCalcul: 'sans calcul',
    arrondiDuRapport: 'unité',
    attenteDuCalcul: 'sans comparaison',
    mesureDuChiffre: 'quantité',
  }),
  // « en créant quatre caisses nationales en charge de leur gestion séparée » (rapport)
  'caisses nationales de 1967': () => ({
    imprime: 400,
    calcul: null,
    baseDuCalcul: 'sans calcul',
    arrondiDuRapport: 'unité',
    attenteDuCalcul: 'sans comparaison',
    mesureDuChiffre: 'quantité',
  }),
  // « Quand elles en formulent (dans 35% des cas) » (rapport)
  'caisses qui font une remarque': () => ({
    imprime: 3500,
    calcul: divideExact(
      toExact(100 * roundScaled(NOMBRE_DE_REPONSES * 35, 2, 1, 0, 'nearest', 'imprimé.lignes'), 0, 'imprimé.lignes'),
      toExact(NOMBRE_DE_REPONSES, 0, 'imprimé.lignes'),
      'imprimé.lignes',
    ),
    baseDuCalcul: 'caisses ayant répondu',
    arrondiDuRapport: 'unité',
    attenteDuCalcul: 'égal',
    mesureDuChiffre: 'pour cent',
  }),
  // « les caisses font remonter deux traits importants » (rapport)
  'traits des remarques annoncés': () => ({
    imprime: 200,
    calcul: toExact(TRAIT_DES_REMARQUES.values.length, 0, 'imprimé.lignes'),
    baseDuCalcul: 'liste comptée',
    arrondiDuRapport: 'unité',
    attenteDuCalcul: 'égal',
    mesureDuChiffre: 'quantité',
  }),
  // « Ainsi, 71% des remarques portent sur l'organisation des coopérations » (rapport)
  "remarques sur l'organisation": () => {
    const nombreDeRemarquesValue = nombreDeRemarques();
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
  },
  // « Ensuite, 29% des remarques portent directement sur le besoin d'équité » (rapport)
  "remarques sur l'équité": () => {
    const nombreDeRemarquesValue = nombreDeRemarques();
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
  },
  // « 71% des remarques portent sur l'organisation des coopérations […] 29% des remarques portent directement
  // sur le besoin d'équité » (rapport)
  'total des remarques': () => ({
    imprime: 10000,
    calcul: toExact(71 + 29, 0, 'imprimé.lignes'),
    baseDuCalcul: 'opérandes imprimés',
    arrondiDuRapport: 'unité',
    attenteDuCalcul: 'égal',
    mesureDuChiffre: 'pour cent',
  }),
  // « prioritairement dans les 3 domaines suivants » (rapport)
  'domaines prioritaires annoncés': () => ({
    imprime: 300,
    calcul: toExact(DOMAINE_PRIORITAIRE.values.length, 0, 'imprimé.lignes'),
    baseDuCalcul: 'liste comptée',
    arrondiDuRapport: 'unité',
    attenteDuCalcul: 'égal',
    mesureDuChiffre: 'quantité',
  }),
  // « l'ensemble du champ de la santé publique (35% des réponses) » (rapport)
  'réponses pour la santé publique': () => ({
    imprime: 3500,
    calcul: divideExact(
      toExact(100 * roundScaled(NOMBRE_DE_REPONSES * 35, 2, 1, 0, 'nearest', 'imprimé.lignes'), 0, 'imprimé.lignes'),
      toExact(NOMBRE_DE_REPONSES, 0, 'imprimé.lignes'),
      'imprimé.lignes',
    ),
    baseDuCalcul: 'caisses ayant répondu',
    arrondiDuRapport: 'unité',
    attenteDuCalcul: 'égal',
    mesureDuChiffre: 'pour cent',
  }),
  // « la santé des enfants (25% des réponses) » (rapport)
  'réponses pour la santé des enfants': () => ({
    imprime: 2500,
    calcul: divideExact(
      toExact(100 * roundScaled(NOMBRE_DE_REPONSES * 25, 2, 1, 0, 'nearest', 'imprimé.lignes'), 0, 'imprimé.lignes'),
      toExact(NOMBRE_DE_REPONSES, 0, 'imprimé.lignes'),
      'imprimé.lignes',
    ),
    baseDuCalcul: 'caisses ayant répondu',
    arrondiDuRapport: 'unité',
    attenteDuCalcul: 'égal',
    mesureDuChiffre: 'pour cent',
  }),
  // « l'éducation thérapeutique du patient (20% des réponses) » (rapport)
  "réponses pour l'éducation thérapeutique": () => ({
    imprime: 2000,
    calcul: divideExact(
      toExact(100 * roundScaled(NOMBRE_DE_REPONSES * 20, 2, 1, 0, 'nearest', 'imprimé.lignes'), 0, 'imprimé.lignes'),
      toExact(NOMBRE_DE_REPONSES, 0, 'imprimé.lignes'),
      'imprimé.lignes',
    ),
    baseDuCalcul: 'caisses ayant répondu',
    arrondiDuRapport: 'unité',
    attenteDuCalcul: 'égal',
    mesureDuChiffre: 'pour cent',
  }),
  // « ne sont repris que dans 5 à 10% des réponses » (rapport)
  'réponses pour les autres sujets au moins': () => ({
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
  }),
  // « ne sont repris que dans 5 à 10% des réponses » (rapport)
  'réponses pour les autres sujets au plus': () => ({
    imprime: 1000,
    calcul: divideExact(
      toExact(100 * roundScaled(NOMBRE_DE_REPONSES * 10, 2, 1, 0, 'nearest', 'imprimé.lignes'), 0, 'imprimé.lignes'),
      toExact(NOMBRE_DE_REPONSES, 0, 'imprimé.lignes'),
      'imprimé.lignes',
    ),
    baseDuCalcul: 'caisses ayant répondu',
    arrondiDuRapport: 'unité',
    attenteDuCalcul: 'égal',
    mesureDuChiffre: 'pour cent',
  }),
  // « remet en perspective les deux principaux enjeux auxquels la sécurité sociale est confrontée » (rapport)
  'enjeux du schéma stratégique annoncés': () => ({
    imprime: 200,
    calcul: toExact(ENJEU_DU_SCHEMA_STRATEGIQUE.values.length, 0, 'imprimé.lignes'),
    baseDuCalcul: 'liste comptée',
    arrondiDuRapport: 'unité',
    attenteDuCalcul: 'égal',
    mesureDuChiffre: 'quantité',
  }),
  // « deux phénomènes récents peuvent permettre de faire évoluer les pratiques » (rapport)
  'phénomènes récents annoncés': () => ({
    imprime: 200,
    calcul: toExact(PHENOMENE_RECENT.values.length, 0, 'imprimé.lignes'),
    baseDuCalcul: 'liste comptée',
    arrondiDuRapport: 'unité',
    attenteDuCalcul: 'égal',
    mesureDuChiffre: 'quantité',
  }),
  // « La CNAM a quant à elle déterminé une typologie des parcours dans le domaine de la santé à travers trois
  // niveaux » (rapport)
  'niveaux de parcours annoncés': (dossier, kept) => ({
    imprime: 300,
    calcul: toExact(keptNiveauxComptes(dossier, kept), 0, 'imprimé.lignes'),
    baseDuCalcul: 'liste comptée',
    arrondiDuRapport: 'unité',
    attenteDuCalcul: 'égal',
    mesureDuChiffre: 'quantité',
  }),
  // « le parcours de prévention, qui a 3 objectifs principaux » (rapport)
  'objectifs du parcours de prévention annoncés': () => ({
    imprime: 300,
    calcul: toExact(OBJECTIF_DU_PARCOURS_DE_PREVENTION.values.length, 0, 'imprimé.lignes'),
    baseDuCalcul: 'liste comptée',
    arrondiDuRapport: 'unité',
    attenteDuCalcul: 'égal',
    mesureDuChiffre: 'quantité',
  }),
  // « nous recommandons la mise en place de parcours de prévention autour de public cible pour deux raisons »
  // (rapport)
  'raisons du public cible annoncées': () => ({
    imprime: 200,
    calcul: toExact(RAISON_DU_PUBLIC_CIBLE.values.length, 0, 'imprimé.lignes'),
    baseDuCalcul: 'liste comptée',
    arrondiDuRapport: 'unité',
    attenteDuCalcul: 'égal',
    mesureDuChiffre: 'quantité',
  }),
  // « 325 000 en 2018 soit 78 000 de plus qu'en 2017 » (rapport)
  'applications de 2017': () => ({
    imprime: null,
    calcul: toExact(325000 - 78000, 0, 'imprimé.lignes'),
    baseDuCalcul: 'opérandes imprimés',
    arrondiDuRapport: 'unité',
    attenteDuCalcul: 'sans comparaison',
    mesureDuChiffre: 'quantité',
  }),
  // « nous indique l'existence de deux types d'applications » (rapport)
  "types d'applications annoncés": () => ({
    imprime: 200,
    calcul: toExact(TYPE_D_APPLICATION.values.length, 0, 'imprimé.lignes'),
    baseDuCalcul: 'liste comptée',
    arrondiDuRapport: 'unité',
    attenteDuCalcul: 'égal',
    mesureDuChiffre: 'quantité',
  }),
  // « Concrètement, l'objectif est quadruple » (rapport)
  'objectifs de Santé active annoncés': () => ({
    imprime: 400,
    calcul: toExact(OBJECTIF_DE_SANTE_ACTIVE.values.length, 0, 'imprimé.lignes'),
    baseDuCalcul: 'liste comptée',
    arrondiDuRapport: 'unité',
    attenteDuCalcul: 'égal',
    mesureDuChiffre: 'quantité',
  }),
  // « Il se divise en trois coaching spécifiques » (rapport)
  'coachings annoncés': () => ({
    imprime: 300,
    calcul: toExact(COACHING_DE_SANTE_ACTIVE.values.length, 0, 'imprimé.lignes'),
    baseDuCalcul: 'liste comptée',
    arrondiDuRapport: 'unité',
    attenteDuCalcul: 'égal',
    mesureDuChiffre: 'quantité',
  }),
  // « les thèmes concernés restreints à trois enjeux clés » (rapport)
  'enjeux clés de Santé active': () => ({
    imprime: 300,
    calcul: toExact(COACHING_DE_SANTE_ACTIVE.values.length, 0, 'imprimé.lignes'),
    baseDuCalcul: 'liste comptée',
    arrondiDuRapport: 'unité',
    attenteDuCalcul: 'égal',
    mesureDuChiffre: 'quantité',
  }),
  // « deux options peuvent être envisagées » (rapport)
  'options annoncées': () => ({
    imprime: 200,
    calcul: toExact(OPTION_CONTRE_L_EPARPILLEMENT.values.length, 0, 'imprimé.lignes'),
    baseDuCalcul: 'liste comptée',
    arrondiDuRapport: 'unité',
    attenteDuCalcul: 'égal',
    mesureDuChiffre: 'quantité',
  }),
  // « Cependant, le désavantage de cette option est double » (rapport)
  'désavantages du label annoncés': () => ({
    imprime: 200,
    calcul: toExact(DESAVANTAGE_DU_LABEL.values.length, 0, 'imprimé.lignes'),
    baseDuCalcul: 'liste comptée',
    arrondiDuRapport: 'unité',
    attenteDuCalcul: 'égal',
    mesureDuChiffre: 'quantité',
  }),
  // « Ce guichet unique virtuel de prévention présente un triple avantage » (rapport)
  'avantages du guichet annoncés': () => ({
    imprime: 300,
    calcul: toExact(AVANTAGE_DU_GUICHET.values.length, 0, 'imprimé.lignes'),
    baseDuCalcul: 'liste comptée',
    arrondiDuRapport: 'unité',
    attenteDuCalcul: 'égal',
    mesureDuChiffre: 'quantité',
  }),
  // « 27% des plus de 60 ans n'utilisent jamais Internet et se trouvent donc en situation d'exclusion numérique
  // » (rapport)
  'exclus du numérique': () => ({
    imprime: 2700,
    calcul: null,
    baseDuCalcul: 'sans calcul',
    arrondiDuRapport: 'unité',
    attenteDuCalcul: 'sans comparaison',
    mesureDuChiffre: 'pour cent',
  }),
  // « Parmi toutes les réponses, ils ne sont cités qu'une fois parmi les cibles ou champs » (rapport)
  'citations des publics précaires': () => ({
    imprime: 100,
    calcul: null,
    baseDuCalcul: 'sans calcul',
    arrondiDuRapport: 'unité',
    attenteDuCalcul: 'sans comparaison',
    mesureDuChiffre: 'quantité',
  }),
  // « l'espérance de vie à 35 ans d'un cadre (49,0 ans) est supérieure de 16 ans à celle d'un inactif non
  // retraité (33,1 ans) » (rapport)
  "écart d'espérance de vie": () => ({
    imprime: 1600,
    calcul: toExact(490 - 331, 1, 'imprimé.lignes'),
    baseDuCalcul: 'opérandes imprimés',
    arrondiDuRapport: 'unité',
    attenteDuCalcul: 'égal',
    mesureDuChiffre: 'ans',
  }),
  // « L'innovation doit permettre d'atteindre deux objectifs » (rapport)
  "objectifs de l'innovation annoncés": () => ({
    imprime: 200,
    calcul: toExact(OBJECTIF_DE_L_INNOVATION.values.length, 0, 'imprimé.lignes'),
    baseDuCalcul: 'liste comptée',
    arrondiDuRapport: 'unité',
    attenteDuCalcul: 'égal',
    mesureDuChiffre: 'quantité',
  }),
  // « Cinq ont été en particulier identifiés dans ce rapport » (rapport)
  'outils de détection annoncés': () => ({
    imprime: 500,
    calcul: toExact(OUTIL_DE_DETECTION.values.length, 0, 'imprimé.lignes'),
    baseDuCalcul: 'liste comptée',
    arrondiDuRapport: 'unité',
    attenteDuCalcul: 'égal',
    mesureDuChiffre: 'quantité',
  }),
  // « Depuis juin 2017, près d'une quarantaine de CARSAT et de CPAM expérimentent ce dispositif de signalements
  // » (rapport)
  'caisses du signalement PFIDASS': () => ({
    imprime: 4000,
    calcul: null,
    baseDuCalcul: 'sans calcul',
    arrondiDuRapport: 'unité',
    attenteDuCalcul: 'sans comparaison',
    mesureDuChiffre: 'quantité',
  }),
  // « À l'aide d'une grille de quatre questions » (rapport)
  "questions de la grille d'accueil": () => ({
    imprime: 400,
    calcul: null,
    baseDuCalcul: 'sans calcul',
    arrondiDuRapport: 'unité',
    attenteDuCalcul: 'sans comparaison',
    mesureDuChiffre: 'quantité',
  }),
  // « une expérimentation dans deux territoires pour repérer les seniors fragiles » (rapport)
  'territoires de la fouille de données': () => ({
    imprime: 200,
    calcul: null,
    baseDuCalcul: 'sans calcul',
    arrondiDuRapport: 'unité',
    attenteDuCalcul: 'sans comparaison',
    mesureDuChiffre: 'quantité',
  }),
  // « Il s'agit d'un questionnaire composé de 11 questions » (rapport)
  "questions d'EPICES annoncées": () => ({
    imprime: 1100,
    calcul: toExact(QUESTION_D_EPICES.values.length, 0, 'imprimé.lignes'),
    baseDuCalcul: 'liste comptée',
    arrondiDuRapport: 'unité',
    attenteDuCalcul: 'égal',
    mesureDuChiffre: 'quantité',
  }),
  // « permettant de résumer à 90% la précarité d'un sujet » (rapport)
  'précarité résumée par EPICES': () => ({
    imprime: 9000,
    calcul: null,
    baseDuCalcul: 'sans calcul',
    arrondiDuRapport: 'unité',
    attenteDuCalcul: 'sans comparaison',
    mesureDuChiffre: 'pour cent',
  }),
  // « à travers 18 items, l'environnement de la personne : adaptation du logement, lien social, capacités
  // cognitives ou encore les signes de dépression et prévoit des tests dont un test sur la vitesse de marche »
  // (rapport)
  'points de la grille Fragire': () => ({
    imprime: 1800,
    calcul: null,
    baseDuCalcul: 'sans calcul',
    arrondiDuRapport: 'unité',
    attenteDuCalcul: 'sans comparaison',
    mesureDuChiffre: 'quantité',
  }),
  // « Afin de coordonner ces données, deux solutions sont préconisées par le présent rapport » (rapport)
  'solutions annoncées': () => ({
    imprime: 200,
    calcul: toExact(SOLUTION_POUR_COORDONNER_LES_DONNEES.values.length, 0, 'imprimé.lignes'),
    baseDuCalcul: 'liste comptée',
    arrondiDuRapport: 'unité',
    attenteDuCalcul: 'égal',
    mesureDuChiffre: 'quantité',
  }),
  // « plus de 30 000 professionnels, qui ont commandé 2 656 kits en 2017 » (rapport)
  'kits pour cent professionnels': () => ({
    imprime: null,
    calcul: divideExact(toExact(100 * 2656, 0, 'imprimé.lignes'), { n: 30000, d: 1 }, 'imprimé.lignes'),
    baseDuCalcul: 'opérandes imprimés',
    arrondiDuRapport: 'centième',
    attenteDuCalcul: 'sans comparaison',
    mesureDuChiffre: 'quantité',
  }),
  // « Un réseau de plus de 60 professionnels reçoit régulièrement des informations et des supports » (rapport)
  'professionnels du réseau': () => ({
    imprime: 6000,
    calcul: null,
    baseDuCalcul: 'sans calcul',
    arrondiDuRapport: 'unité',
    attenteDuCalcul: 'sans comparaison',
    mesureDuChiffre: 'quantité',
  }),
  // « Préconisation 11 : Instituer un accompagnant numérique unique, dans le cadre d'un parcours numérique
  // inter-organismes » (rapport)
  'préconisations numérotées': () => ({
    imprime: 1100,
    calcul: toExact(PRECONISATION.values.length, 0, 'imprimé.lignes'),
    baseDuCalcul: 'liste comptée',
    arrondiDuRapport: 'unité',
    attenteDuCalcul: 'égal',
    mesureDuChiffre: 'quantité',
  }),
};

/** barème imprimé (nombre, × 100) — chiffres.attendu:242 */
function imprime(dossier: Dossier, kept: Kept, verification: Verification): number | null {
  return keptImprimeLignes(dossier, kept, verification).imprime;
}

/** barème calcul (nombre, exact) — chiffres.attendu:242 */
function calcul(dossier: Dossier, kept: Kept, verification: Verification): Fraction | null {
  return keptImprimeLignes(dossier, kept, verification).calcul;
}

/** barème base du calcul — chiffres.attendu:242 */
function baseDuCalcul(dossier: Dossier, kept: Kept, verification: Verification): Base {
  return keptImprimeLignes(dossier, kept, verification).baseDuCalcul;
}

/** barème arrondi du rapport — chiffres.attendu:242 */
function arrondiDuRapport(dossier: Dossier, kept: Kept, verification: Verification): Precision {
  return keptImprimeLignes(dossier, kept, verification).arrondiDuRapport;
}

/** barème attente du calcul — chiffres.attendu:242 */
function attenteDuCalcul(dossier: Dossier, kept: Kept, verification: Verification): Attente {
  return keptImprimeLignes(dossier, kept, verification).attenteDuCalcul;
}

/** barème mesure du chiffre — chiffres.attendu:242 */
function mesureDuChiffre(dossier: Dossier, kept: Kept, verification: Verification): Mesure {
  return keptImprimeLignes(dossier, kept, verification).mesureDuChiffre;
}

/** règle base connue — chiffres.attendu:354 */
function baseConnue(dossier: Dossier, kept: Kept, verification: Verification): boolean {
  // sans source : sinon, le rapport n'imprime pas le nombre de réponses
  const baseDuCalcul = keptBaseDuCalcul(dossier, kept, verification);
  if (baseDuCalcul === 'caisses ayant répondu') return dossier.baseDesPourcentages === 'caisses répondantes';
  // sans source : sinon, le rapport n'imprime pas le nombre de remarques
  if (baseDuCalcul === 'remarques spontanées')
    return (
      dossier.baseDesRemarques === 'une remarque par caisse' && dossier.baseDesPourcentages === 'caisses répondantes'
    );
  // sans source : les opérandes sont imprimés, ou comptés
  return true;
}

/** règle recalculé (nombre, × 100) — chiffres.attendu:363 */
function recalcule(dossier: Dossier, kept: Kept, verification: Verification): number | null {
  // sans source : la base du pourcentage n'est pas imprimée
  if (!keptBaseConnue(dossier, kept, verification)) return unanswered();
  // sans source : les opérandes ne sont pas imprimés
  const calculValue = calcul(dossier, kept, verification);
  if (calculValue === null) return null;
  // sans source : arrondi du chiffre imprimé
  if (keptArrondiDuRapport(dossier, kept, verification) === 'unité')
    return multiply(roundExact(calculValue, 1, 0, 'nearest', 'recalculé'), 100, 'recalculé');
  // sans source : arrondi du chiffre imprimé
  if (keptArrondiDuRapport(dossier, kept, verification) === 'dixième')
    return multiply(roundExact(calculValue, 1, 1, 'nearest', 'recalculé'), 10, 'recalculé');
  // sans source : arrondi du chiffre imprimé
  if (keptArrondiDuRapport(dossier, kept, verification) === 'centième')
    return roundExact(calculValue, 1, 2, 'nearest', 'recalculé');
  return raise('hole', 'no branch', 'recalculé');
}

/** règle verdict du chiffre — chiffres.attendu:376 */
function verdictDuChiffre(dossier: Dossier, kept: Kept, verification: Verification): Issue2 {
  const recalcule = keptRecalcule(dossier, kept, verification);
  const cas1 = recalcule === null;
  const cas2 = recalcule !== null && keptImprime(dossier, kept, verification) === null;
  const cas3 =
    recalcule !== null &&
    keptImprime(dossier, kept, verification) !== null &&
    ((keptAttenteDuCalcul(dossier, kept, verification) === 'égal' &&
      recalcule ===
        (keptImprime(dossier, kept, verification) ??
          raise('hole', 'absent value', 'verdict du chiffre', ['imprimé']))) ||
      (keptAttenteDuCalcul(dossier, kept, verification) === 'dépasse' &&
        recalcule >
          (keptImprime(dossier, kept, verification) ??
            raise('hole', 'absent value', 'verdict du chiffre', ['imprimé']))));
  const cas4 =
    recalcule !== null &&
    keptImprime(dossier, kept, verification) !== null &&
    !(
      (keptAttenteDuCalcul(dossier, kept, verification) === 'égal' &&
        recalcule ===
          (keptImprime(dossier, kept, verification) ??
            raise('hole', 'absent value', 'verdict du chiffre', ['imprimé']))) ||
      (keptAttenteDuCalcul(dossier, kept, verification) === 'dépasse' &&
        recalcule >
          (keptImprime(dossier, kept, verification) ??
            raise('hole', 'absent value', 'verdict du chiffre', ['imprimé'])))
    );
  const clauses = new Clauses<Issue2>('verdict du chiffre', [cas1, cas2, cas3, cas4]);
  // sans source : les opérandes ne sont pas imprimés
  if (cas1) clauses.give('rien à recalculer');
  // sans source : le rapport n'imprime pas le résultat
  if (cas2) clauses.give('chiffre absent');
  // sans source : le calcul arrondi redonne le chiffre imprimé, ou le dépasse comme le rapport l'écrit
  if (cas3) clauses.give('concorde');
  // sans source : le calcul donne un autre chiffre, ou ne dépasse pas celui qui est imprimé
  if (cas4) clauses.give('ne concorde pas');
  return clauses.value('no branch');
}

/**
 * règle chiffre imprimé (nombre, × 100) — chiffres.attendu:393
 * sans source : la ligne demandée de la table
 */
function chiffreImprime(dossier: Dossier, kept: Kept): number | null {
  return keptImprime(dossier, kept, dossier.verificationDemandee);
}

/**
 * règle chiffre recalculé (nombre, × 100) — chiffres.attendu:397
 * sans source : la ligne demandée de la table
 */
function chiffreRecalcule(dossier: Dossier, kept: Kept): number | null {
  return keptRecalcule(dossier, kept, dossier.verificationDemandee);
}

/**
 * règle verdict — chiffres.attendu:401
 * sans source : la ligne demandée de la table
 */
function verdict(dossier: Dossier, kept: Kept): Issue2 {
  return keptVerdictDuChiffre(dossier, kept, dossier.verificationDemandee);
}

/** règle discordance — chiffres.attendu:407 */
function discordance(dossier: Dossier, kept: Kept, verification: Verification): number {
  // sans source : compte les lignes
  const verdictDuChiffre = keptVerdictDuChiffre(dossier, kept, verification);
  if (verdictDuChiffre === 'ne concorde pas') return 1;
  // sans source : compte les lignes
  return 0;
}

/**
 * règle total des discordances — chiffres.attendu:414
 * sans source : compte les lignes
 */
function totalDesDiscordances(dossier: Dossier, kept: Kept): number {
  let total = 0;
  for (const verification of VERIFICATION.values) {
    total += keptDiscordance(dossier, kept, verification);
  }
  return total;
}

// ------------------------ controles.attendu

/**
 * contrôle mode d'emploi du plan personnalisé de santé : verdict — controles.attendu:7
 * « contient une synthèse, un questionnaire d'aide à la décision, des exemples de plans » (rapport)
 * « des exemples de plans, une checklist d'aide à l'identification des priorités des professionnels » (rapport)
 * « une checklist d'aide à l'identification des priorités des professionnels et un modèle de bilan à 6 mois »
 * (rapport)
 */
function verdictDeModeDEmploiDuPlanPersonnaliseDeSante(dossier: Dossier): Verdict {
  const modeDEmploiDuPlanPersonnaliseDeSante = dossier.modeDEmploiDuPlanPersonnaliseDeSante;
  if (
    !modeDEmploiDuPlanPersonnaliseDeSante.synthese ||
    !modeDEmploiDuPlanPersonnaliseDeSante.questionnaireDAideALaDecision ||
    !modeDEmploiDuPlanPersonnaliseDeSante.exemplesDePlans ||
    !modeDEmploiDuPlanPersonnaliseDeSante.aideMemoireDesPriorites ||
    !modeDEmploiDuPlanPersonnaliseDeSante.modeleDeBilan
  )
    return 'non conforme';
  return 'conforme';
}

/** contrôle mode d'emploi du plan personnalisé de santé : manquants — controles.attendu:7 */
function manquantsDeModeDEmploiDuPlanPersonnaliseDeSante(
  dossier: Dossier,
): readonly PieceManquanteDeModeDEmploiDuPlanPersonnaliseDeSante[] {
  const modeDEmploiDuPlanPersonnaliseDeSante = dossier.modeDEmploiDuPlanPersonnaliseDeSante;
  const liste: PieceManquanteDeModeDEmploiDuPlanPersonnaliseDeSante[] = [];
  if (!modeDEmploiDuPlanPersonnaliseDeSante.synthese)
    liste.push({ piece: 'synthèse', echeance: null, recommande: false });
  if (!modeDEmploiDuPlanPersonnaliseDeSante.questionnaireDAideALaDecision)
    liste.push({ piece: "questionnaire d'aide à la décision", echeance: null, recommande: false });
  if (!modeDEmploiDuPlanPersonnaliseDeSante.exemplesDePlans)
    liste.push({ piece: 'exemples de plans', echeance: null, recommande: false });
  if (!modeDEmploiDuPlanPersonnaliseDeSante.aideMemoireDesPriorites)
    liste.push({ piece: 'aide-mémoire des priorités', echeance: null, recommande: false });
  if (!modeDEmploiDuPlanPersonnaliseDeSante.modeleDeBilan)
    liste.push({ piece: 'modèle de bilan', echeance: null, recommande: false });
  return liste;
}

/**
 * contrôle envoi de la CAF aux familles : verdict — controles.attendu:19
 * « Une plaquette de sensibilisation à l'examen de santé7 destinée aux allocataires et une lettre d'accompagnement8
 * ont été rédigée et distribuée » (rapport)
 * « Un bulletin d'inscription à l'examen de santé est joint en bas de la lettre d'accompagnement » (rapport)
 * « Ces documents ont pour objet d'informer les allocataires « vulnérables » du déroulement de l'examen de santé
 * (durée, contenu, bénéfices) » (rapport)
 * « du déroulement de l'examen de santé (durée, contenu, bénéfices) » (rapport)
 * « d'obtenir leur consentement éclairé et d'obtenir un taux de participation satisfaisant » (rapport)
 * « L'allocataire peut alors retourner au CES son bulletin d'inscription pré-rempli ou encore téléphoner au CES pour
 * une prise de rendez-vous directe (coordonnées sur la lettre) » (rapport)
 */
function verdictDEnvoiDeLaCafAuxFamilles(dossier: Dossier): Verdict {
  const envoiDeLaCafAuxFamilles = dossier.envoiDeLaCafAuxFamilles;
  if (
    !envoiDeLaCafAuxFamilles.plaquetteDeSensibilisation ||
    !envoiDeLaCafAuxFamilles.lettreDAccompagnement ||
    !envoiDeLaCafAuxFamilles.bulletinDInscriptionJointALaLettre ||
    !envoiDeLaCafAuxFamilles.dureeDeLExamenExpliquee ||
    !envoiDeLaCafAuxFamilles.contenuDeLExamenExplique ||
    !envoiDeLaCafAuxFamilles.beneficesDeLExamenExpliques ||
    !envoiDeLaCafAuxFamilles.consentementEclaireObtenu ||
    !envoiDeLaCafAuxFamilles.coordonneesDuCesSurLaLettre
  )
    return 'non conforme';
  return 'conforme';
}

/** contrôle envoi de la CAF aux familles : manquants — controles.attendu:19 */
function manquantsDEnvoiDeLaCafAuxFamilles(dossier: Dossier): readonly PieceManquanteDeEnvoiDeLaCafAuxFamilles[] {
  const envoiDeLaCafAuxFamilles = dossier.envoiDeLaCafAuxFamilles;
  const liste: PieceManquanteDeEnvoiDeLaCafAuxFamilles[] = [];
  if (!envoiDeLaCafAuxFamilles.plaquetteDeSensibilisation)
    liste.push({ piece: 'plaquette de sensibilisation', echeance: prochainEnvoiDeLaCaf(dossier), recommande: false });
  if (!envoiDeLaCafAuxFamilles.lettreDAccompagnement)
    liste.push({ piece: "lettre d'accompagnement", echeance: prochainEnvoiDeLaCaf(dossier), recommande: false });
  if (!envoiDeLaCafAuxFamilles.bulletinDInscriptionJointALaLettre)
    liste.push({
      piece: "bulletin d'inscription joint à la lettre",
      echeance: prochainEnvoiDeLaCaf(dossier),
      recommande: false,
    });
  if (!envoiDeLaCafAuxFamilles.dureeDeLExamenExpliquee)
    liste.push({ piece: "durée de l'examen expliquée", echeance: prochainEnvoiDeLaCaf(dossier), recommande: false });
  if (!envoiDeLaCafAuxFamilles.contenuDeLExamenExplique)
    liste.push({ piece: "contenu de l'examen expliqué", echeance: prochainEnvoiDeLaCaf(dossier), recommande: false });
  if (!envoiDeLaCafAuxFamilles.beneficesDeLExamenExpliques)
    liste.push({
      piece: "bénéfices de l'examen expliqués",
      echeance: prochainEnvoiDeLaCaf(dossier),
      recommande: false,
    });
  if (!envoiDeLaCafAuxFamilles.consentementEclaireObtenu)
    liste.push({ piece: 'consentement éclairé obtenu', echeance: null, recommande: false });
  if (!envoiDeLaCafAuxFamilles.coordonneesDuCesSurLaLettre)
    liste.push({
      piece: 'coordonnées du CES sur la lettre',
      echeance: prochainEnvoiDeLaCaf(dossier),
      recommande: false,
    });
  return liste;
}

/**
 * contrôle programmes interrégimes de l'année : verdict — controles.attendu:37
 * « et font l'objet d'évaluations communes et d'un bilan d'activité annuel » (rapport)
 * « Des programmes intégrés d'actions collectives ciblées autour des thématiques du « bien vivre sa retraite » sont
 * développés, qui procèdent d'une méthodologie partagée » (rapport)
 */
function verdictDeProgrammesInterregimesDeLAnnee(dossier: Dossier): Verdict {
  const programmesInterregimesDeLAnnee = dossier.programmesInterregimesDeLAnnee;
  if (
    !programmesInterregimesDeLAnnee.evaluationsCommunes ||
    !programmesInterregimesDeLAnnee.bilanDActiviteAnnuel ||
    !programmesInterregimesDeLAnnee.methodologiePartagee
  )
    return 'non conforme';
  return 'conforme';
}

/** contrôle programmes interrégimes de l'année : manquants — controles.attendu:37 */
function manquantsDeProgrammesInterregimesDeLAnnee(
  dossier: Dossier,
): readonly PieceManquanteDeProgrammesInterregimesDeLAnnee[] {
  const programmesInterregimesDeLAnnee = dossier.programmesInterregimesDeLAnnee;
  const liste: PieceManquanteDeProgrammesInterregimesDeLAnnee[] = [];
  if (!programmesInterregimesDeLAnnee.evaluationsCommunes)
    liste.push({ piece: 'évaluations communes', echeance: null, recommande: false });
  if (!programmesInterregimesDeLAnnee.bilanDActiviteAnnuel)
    liste.push({ piece: "bilan d'activité annuel", echeance: null, recommande: false });
  if (!programmesInterregimesDeLAnnee.methodologiePartagee)
    liste.push({ piece: 'méthodologie partagée', echeance: null, recommande: false });
  return liste;
}

/**
 * contrôle composition de la conférence des financeurs : verdict — controles.attendu:45
 * « Elles regroupent sur le territoire départemental, le conseil départemental, l'ARS » (rapport)
 * « le conseil départemental, l'ARS, la CARSAT » (rapport)
 * « l'ARS, la CARSAT, la MSA, le RSI, le délégué local » (rapport)
 * « le délégué local de l'ANAH, la Mutualité française » (rapport)
 * « L'AGIRC-ARRCO, la CPAM et les collectivités locales et EPCI » (rapport)
 */
function verdictDeCompositionDeLaConferenceDesFinanceurs(dossier: Dossier): Verdict {
  const compositionDeLaConferenceDesFinanceurs = dossier.compositionDeLaConferenceDesFinanceurs;
  if (
    !compositionDeLaConferenceDesFinanceurs.conseilDepartemental ||
    !compositionDeLaConferenceDesFinanceurs.agenceRegionaleDeSante ||
    !compositionDeLaConferenceDesFinanceurs.caisseDeRetraiteCarsat ||
    !compositionDeLaConferenceDesFinanceurs.mutualiteAgricoleMsa ||
    !compositionDeLaConferenceDesFinanceurs.regimeRsi ||
    !compositionDeLaConferenceDesFinanceurs.delegueLocalDeLAnah ||
    !compositionDeLaConferenceDesFinanceurs.mutualiteFrancaise ||
    !compositionDeLaConferenceDesFinanceurs.retraiteComplementaireAgircArrco ||
    !compositionDeLaConferenceDesFinanceurs.caissePrimaireCpam ||
    !compositionDeLaConferenceDesFinanceurs.collectivitesLocalesEtEpci
  )
    return 'non conforme';
  return 'conforme';
}

/** contrôle composition de la conférence des financeurs : manquants — controles.attendu:45 */
function manquantsDeCompositionDeLaConferenceDesFinanceurs(
  dossier: Dossier,
): readonly PieceManquanteDeCompositionDeLaConferenceDesFinanceurs[] {
  const compositionDeLaConferenceDesFinanceurs = dossier.compositionDeLaConferenceDesFinanceurs;
  const liste: PieceManquanteDeCompositionDeLaConferenceDesFinanceurs[] = [];
  if (!compositionDeLaConferenceDesFinanceurs.conseilDepartemental)
    liste.push({ piece: 'conseil départemental', echeance: null, recommande: false });
  if (!compositionDeLaConferenceDesFinanceurs.agenceRegionaleDeSante)
    liste.push({ piece: 'agence régionale de santé', echeance: null, recommande: false });
  if (!compositionDeLaConferenceDesFinanceurs.caisseDeRetraiteCarsat)
    liste.push({ piece: 'caisse de retraite CARSAT', echeance: null, recommande: false });
  if (!compositionDeLaConferenceDesFinanceurs.mutualiteAgricoleMsa)
    liste.push({ piece: 'mutualité agricole MSA', echeance: null, recommande: false });
  if (!compositionDeLaConferenceDesFinanceurs.regimeRsi)
    liste.push({ piece: 'régime RSI', echeance: null, recommande: false });
  if (!compositionDeLaConferenceDesFinanceurs.delegueLocalDeLAnah)
    liste.push({ piece: "délégué local de l'ANAH", echeance: null, recommande: false });
  if (!compositionDeLaConferenceDesFinanceurs.mutualiteFrancaise)
    liste.push({ piece: 'mutualité française', echeance: null, recommande: false });
  if (!compositionDeLaConferenceDesFinanceurs.retraiteComplementaireAgircArrco)
    liste.push({ piece: 'retraite complémentaire AGIRC-ARRCO', echeance: null, recommande: false });
  if (!compositionDeLaConferenceDesFinanceurs.caissePrimaireCpam)
    liste.push({ piece: 'caisse primaire CPAM', echeance: null, recommande: false });
  if (!compositionDeLaConferenceDesFinanceurs.collectivitesLocalesEtEpci)
    liste.push({ piece: 'collectivités locales et EPCI', echeance: null, recommande: false });
  return liste;
}

/**
 * contrôle succès d'une coopération comme le PAERPA : verdict — controles.attendu:69
 * « Leur capacité à s'immiscer au sein des acteurs déjà existants » (rapport)
 * « Le PAERPA permet en premier lieu de mieux faire fonctionner ensemble des structures déjà existantes sur le
 * territoire, sans créer de nouvelles entités ad hoc » (rapport)
 * « Une certaine forme de souplesse qui leur permet de s'adapter à leur environnement » (rapport)
 * « Il révèle également qu'un facteur clé de succès des coopérations est qu'elles doivent être modulables en
 * s'adaptant en permanence à leur environnement et à leur territoire » (rapport)
 * « En second lieu, les conférences territoriales d'appui fonctionnent car elles sont souples et s'adaptent à leur
 * environnement » (rapport)
 * « Leur faculté à faire évoluer certaines pratiques » (rapport)
 */
function verdictDeSuccesDUneCooperationCommeLePaerpa(dossier: Dossier): Verdict {
  const succesDUneCooperationCommeLePaerpa = dossier.succesDUneCooperationCommeLePaerpa;
  if (
    !succesDUneCooperationCommeLePaerpa.insertionParmiDesActeursQuiExistent ||
    !succesDUneCooperationCommeLePaerpa.adaptationALEnvironnement ||
    !succesDUneCooperationCommeLePaerpa.pratiquesQuiEvoluent
  )
    return 'non conforme';
  return 'conforme';
}

/** contrôle succès d'une coopération comme le PAERPA : manquants — controles.attendu:69 */
function manquantsDeSuccesDUneCooperationCommeLePaerpa(
  dossier: Dossier,
): readonly PieceManquanteDeSuccesDUneCooperationCommeLePaerpa[] {
  const succesDUneCooperationCommeLePaerpa = dossier.succesDUneCooperationCommeLePaerpa;
  const liste: PieceManquanteDeSuccesDUneCooperationCommeLePaerpa[] = [];
  if (!succesDUneCooperationCommeLePaerpa.insertionParmiDesActeursQuiExistent)
    liste.push({ piece: 'insertion parmi des acteurs qui existent', echeance: null, recommande: false });
  if (!succesDUneCooperationCommeLePaerpa.adaptationALEnvironnement)
    liste.push({ piece: "adaptation à l'environnement", echeance: null, recommande: false });
  if (!succesDUneCooperationCommeLePaerpa.pratiquesQuiEvoluent)
    liste.push({ piece: 'pratiques qui évoluent', echeance: null, recommande: false });
  return liste;
}

/**
 * contrôle écueils d'une coopération comme le PAERPA : verdict — controles.attendu:80
 * « Faire évoluer les systèmes d'information pour qu'ils puissent communiquer entre eux » (rapport)
 * « La mise en place d'une coopération efficace entre les organismes de sécurité sociale passe donc par la mise en
 * œuvre de systèmes d'informations qui peuvent s'interfacer et interagir entre eux » (rapport)
 * « Ne pas céder à la tentation de créer de nouvelles structures » (rapport)
 * « Clarifier la stratégie nationale notamment en évitant de trop segmenter la population, par catégories ou en
 * créant des dispositifs concurrents » (rapport)
 * « Un écosystème de coordination performant passe donc par une définition claire des modalités de coordination entre
 * les professionnels au niveau national » (rapport)
 * « Laisser des marges de manœuvres au local » (rapport)
 * « tout en laissant des marges de manœuvres suffisantes au niveau local pour implémenter les coopérations dans un
 * territoire spécifique » (rapport)
 * « S'interroger sur le financement pérenne de tels dispositifs » (rapport)
 */
function verdictDEcueilsDUneCooperationCommeLePaerpa(dossier: Dossier): Verdict {
  const ecueilsDUneCooperationCommeLePaerpa = dossier.ecueilsDUneCooperationCommeLePaerpa;
  if (
    !ecueilsDUneCooperationCommeLePaerpa.systemesDInformationQuiCommuniquent ||
    !ecueilsDUneCooperationCommeLePaerpa.aucuneNouvelleStructure ||
    !ecueilsDUneCooperationCommeLePaerpa.strategieNationaleClaire ||
    !ecueilsDUneCooperationCommeLePaerpa.margesLaisseesAuLocal ||
    !ecueilsDUneCooperationCommeLePaerpa.financementPerenneExamine
  )
    return 'non conforme';
  return 'conforme';
}

/** contrôle écueils d'une coopération comme le PAERPA : manquants — controles.attendu:80 */
function manquantsDEcueilsDUneCooperationCommeLePaerpa(
  dossier: Dossier,
): readonly PieceManquanteDeEcueilsDUneCooperationCommeLePaerpa[] {
  const ecueilsDUneCooperationCommeLePaerpa = dossier.ecueilsDUneCooperationCommeLePaerpa;
  const liste: PieceManquanteDeEcueilsDUneCooperationCommeLePaerpa[] = [];
  if (!ecueilsDUneCooperationCommeLePaerpa.systemesDInformationQuiCommuniquent)
    liste.push({ piece: "systèmes d'information qui communiquent", echeance: null, recommande: false });
  if (!ecueilsDUneCooperationCommeLePaerpa.aucuneNouvelleStructure)
    liste.push({ piece: 'aucune nouvelle structure', echeance: null, recommande: false });
  if (!ecueilsDUneCooperationCommeLePaerpa.strategieNationaleClaire)
    liste.push({ piece: 'stratégie nationale claire', echeance: null, recommande: false });
  if (!ecueilsDUneCooperationCommeLePaerpa.margesLaisseesAuLocal)
    liste.push({ piece: 'marges laissées au local', echeance: null, recommande: false });
  if (!ecueilsDUneCooperationCommeLePaerpa.financementPerenneExamine)
    liste.push({ piece: 'financement pérenne examiné', echeance: null, recommande: false });
  return liste;
}

/**
 * contrôle succès d'une coopération entre organismes : verdict — controles.attendu:95
 * « L'impulsion nationale permet de créer une dynamique commune entre les parties prenantes, et une meilleure
 * coordination des acteurs » (rapport)
 * « Cependant, la liberté et la flexibilité laissée aux acteurs locaux dans la définition de leurs partenariats
 * permet d'en assurer la pérennité » (rapport)
 * « L'implication des acteurs locaux pour faire vivre le partenariat est essentielle » (rapport)
 * « Les acteurs locaux doivent eux-mêmes y consacrer du temps, de l'énergie et de la volonté. La signature »
 * (rapport)
 * « Le partage d'outils, de référentiels et de bilan communs est une pratique qui apporte des gains pour la
 * prévention » (rapport)
 */
function verdictDeSuccesDUneCooperationEntreOrganismes(dossier: Dossier): Verdict {
  const succesDUneCooperationEntreOrganismes = dossier.succesDUneCooperationEntreOrganismes;
  if (
    !succesDUneCooperationEntreOrganismes.impulsionNationaleDonnee ||
    !succesDUneCooperationEntreOrganismes.liberteLaisseeAuxActeursLocaux ||
    !succesDUneCooperationEntreOrganismes.acteursLocauxImpliques ||
    !succesDUneCooperationEntreOrganismes.outilsCommunsEtBilansPartages
  )
    return 'non conforme';
  return 'conforme';
}

/** contrôle succès d'une coopération entre organismes : manquants — controles.attendu:95 */
function manquantsDeSuccesDUneCooperationEntreOrganismes(
  dossier: Dossier,
): readonly PieceManquanteDeSuccesDUneCooperationEntreOrganismes[] {
  const succesDUneCooperationEntreOrganismes = dossier.succesDUneCooperationEntreOrganismes;
  const liste: PieceManquanteDeSuccesDUneCooperationEntreOrganismes[] = [];
  if (!succesDUneCooperationEntreOrganismes.impulsionNationaleDonnee)
    liste.push({ piece: 'impulsion nationale donnée', echeance: null, recommande: false });
  if (!succesDUneCooperationEntreOrganismes.liberteLaisseeAuxActeursLocaux)
    liste.push({ piece: 'liberté laissée aux acteurs locaux', echeance: null, recommande: false });
  if (!succesDUneCooperationEntreOrganismes.acteursLocauxImpliques)
    liste.push({ piece: 'acteurs locaux impliqués', echeance: null, recommande: false });
  if (!succesDUneCooperationEntreOrganismes.outilsCommunsEtBilansPartages)
    liste.push({ piece: 'outils communs et bilans partagés', echeance: null, recommande: false });
  return liste;
}

/**
 * contrôle points d'attention d'une coopération entre organismes : verdict — controles.attendu:106
 * « La création de structures n'est pertinente que si elle répond à un besoin avéré des acteurs du territoire et des
 * assurés, et que leur existence vient combler un manque » (rapport)
 * « La création de structures n'est cependant pertinente que si elle répond à un besoin avéré des acteurs du
 * territoire, des assurés et que leur existence vient combler un manque » (rapport)
 * « Tous les OSS ne sont pas intégrés dans les réseaux, il conviendra de les associer sur des thématiques qui sont
 * communes » (rapport)
 * « Les réseaux nécessitent désormais d'être harmonisés, uniformisés pour être plus efficients et assurer l'équité
 * dans les services qu'ils proposent quel que soit le territoire des assurés » (rapport)
 * « Un cadrage par les caisses nationales de la gouvernance de ces structures est donc nécessaire » (rapport)
 * « Un cadrage plus important par les caisses nationales est ensuite nécessaire à moyen terme pour harmoniser les
 * pratiques et le fonctionnement du réseau ainsi créé » (rapport)
 * « Les parties prenantes localement restent les acteurs principaux des coopérations. Ils doivent en assurer la bonne
 * réalisation, le suivi, et la pérennité via des ajustements si nécessaire » (rapport)
 * « d'investissement. Les parties prenantes doivent en assurer la bonne réalisation, le suivi, et la pérennité via
 * des ajustements si nécessaire. b. Les dispositifs locaux » (rapport)
 * « L'hétérogénéité des structures interrégimes agissant dans le champ de la prévention seniors peut augmenter le
 * risque de confusion pour les assurés » (rapport)
 * « Cependant, l'hétérogénéité des structures interrégimes agissant dans le champ de la prévention seniors semble
 * également augmenter le risque de confusion » (rapport)
 */
function verdictDePointsDAttentionDUneCooperationEntreOrganismes(dossier: Dossier): Verdict {
  const pointsDAttentionDUneCooperationEntreOrganismes = dossier.pointsDAttentionDUneCooperationEntreOrganismes;
  if (
    !pointsDAttentionDUneCooperationEntreOrganismes.besoinAvereEtManqueComble ||
    !pointsDAttentionDUneCooperationEntreOrganismes.tousLesOrganismesAssocies ||
    !pointsDAttentionDUneCooperationEntreOrganismes.reseauxHarmonises ||
    !pointsDAttentionDUneCooperationEntreOrganismes.gouvernanceCadreeParLesCaissesNationales ||
    !pointsDAttentionDUneCooperationEntreOrganismes.realisationEtSuiviAssuresLocalement ||
    !pointsDAttentionDUneCooperationEntreOrganismes.risqueDeConfusionLimite
  )
    return 'non conforme';
  return 'conforme';
}

/** contrôle points d'attention d'une coopération entre organismes : manquants — controles.attendu:106 */
function manquantsDePointsDAttentionDUneCooperationEntreOrganismes(
  dossier: Dossier,
): readonly PieceManquanteDePointsDAttentionDUneCooperationEntreOrganismes[] {
  const pointsDAttentionDUneCooperationEntreOrganismes = dossier.pointsDAttentionDUneCooperationEntreOrganismes;
  const liste: PieceManquanteDePointsDAttentionDUneCooperationEntreOrganismes[] = [];
  if (!pointsDAttentionDUneCooperationEntreOrganismes.besoinAvereEtManqueComble)
    liste.push({ piece: 'besoin avéré et manque comblé', echeance: null, recommande: false });
  if (!pointsDAttentionDUneCooperationEntreOrganismes.tousLesOrganismesAssocies)
    liste.push({ piece: 'tous les organismes associés', echeance: null, recommande: false });
  if (!pointsDAttentionDUneCooperationEntreOrganismes.reseauxHarmonises)
    liste.push({ piece: 'réseaux harmonisés', echeance: null, recommande: false });
  if (!pointsDAttentionDUneCooperationEntreOrganismes.gouvernanceCadreeParLesCaissesNationales)
    liste.push({ piece: 'gouvernance cadrée par les caisses nationales', echeance: null, recommande: false });
  if (!pointsDAttentionDUneCooperationEntreOrganismes.realisationEtSuiviAssuresLocalement)
    liste.push({ piece: 'réalisation et suivi assurés localement', echeance: null, recommande: false });
  if (!pointsDAttentionDUneCooperationEntreOrganismes.risqueDeConfusionLimite)
    liste.push({ piece: 'risque de confusion limité', echeance: null, recommande: false });
  return liste;
}

/**
 * contrôle conditions de réussite d'une structure interrégime : verdict — controles.attendu:124
 * « Leur gouvernance doit être réellement partagée par ses membres même s'ils présentent une asymétrie de taille »
 * (rapport)
 * « L'autonomie financière et le recourt à du personnel en propre par ces groupements paraissent aussi des conditions
 * nécessaires à leur réussite » (rapport)
 * « Il faut en effet, s'assurer au sein de ces structures interrégimes que leurs décisions ne se diluent pas et
 * qu'elles sont bien respectées » (rapport)
 * « L'écueil principal à éviter est celui de contribuer à complexifier la composition des acteurs en ajoutant de
 * nouvelles structures à celles existantes » (rapport)
 * « Dans certains cas, Il peut être plus pertinent d'élargir ou de compléter le champ des acteurs déjà en place »
 * (rapport)
 */
function verdictDeConditionsDeReussiteDUneStructureInterregime(dossier: Dossier): Verdict {
  const conditionsDeReussiteDUneStructureInterregime = dossier.conditionsDeReussiteDUneStructureInterregime;
  if (
    !conditionsDeReussiteDUneStructureInterregime.gouvernanceReellementPartagee ||
    !conditionsDeReussiteDUneStructureInterregime.autonomieFinanciere ||
    !conditionsDeReussiteDUneStructureInterregime.personnelEnPropre ||
    !conditionsDeReussiteDUneStructureInterregime.decisionsDesConseilsDAdministrationRespectees
  )
    return 'non conforme';
  return 'conforme';
}

/** contrôle conditions de réussite d'une structure interrégime : manquants — controles.attendu:124 */
function manquantsDeConditionsDeReussiteDUneStructureInterregime(
  dossier: Dossier,
): readonly PieceManquanteDeConditionsDeReussiteDUneStructureInterregime[] {
  const conditionsDeReussiteDUneStructureInterregime = dossier.conditionsDeReussiteDUneStructureInterregime;
  const liste: PieceManquanteDeConditionsDeReussiteDUneStructureInterregime[] = [];
  if (!conditionsDeReussiteDUneStructureInterregime.gouvernanceReellementPartagee)
    liste.push({ piece: 'gouvernance réellement partagée', echeance: null, recommande: false });
  if (!conditionsDeReussiteDUneStructureInterregime.autonomieFinanciere)
    liste.push({ piece: 'autonomie financière', echeance: null, recommande: false });
  if (!conditionsDeReussiteDUneStructureInterregime.personnelEnPropre)
    liste.push({ piece: 'personnel en propre', echeance: null, recommande: false });
  if (!conditionsDeReussiteDUneStructureInterregime.decisionsDesConseilsDAdministrationRespectees)
    liste.push({ piece: "décisions des conseils d'administration respectées", echeance: null, recommande: false });
  if (!conditionsDeReussiteDUneStructureInterregime.acteursDejaEnPlaceElargisPlutotQuAjoutes)
    liste.push({ piece: "acteurs déjà en place élargis plutôt qu'ajoutés", echeance: null, recommande: true });
  return liste;
}

/**
 * contrôle préalables d'une coopération : verdict — controles.attendu:137
 * « De ce fait, toute démarche de coopération entre branches ou régimes nécessite l'obtention préalable de la
 * confiance de son homologue, une impulsion plus forte, une motivation de longue durée, un feu vert de la direction
 * voire des caisses nationales » (rapport)
 * « la confiance de son homologue, une impulsion plus forte, une motivation de longue durée, un feu vert de la
 * direction » (rapport)
 * « une motivation de longue durée, un feu vert de la direction voire des caisses nationales » (rapport)
 */
function verdictDePrealablesDUneCooperation(dossier: Dossier): Verdict {
  const prealablesDUneCooperation = dossier.prealablesDUneCooperation;
  if (
    !prealablesDUneCooperation.confianceDeLHomologue ||
    !prealablesDUneCooperation.impulsionPlusForte ||
    !prealablesDUneCooperation.motivationDeLongueDuree ||
    !prealablesDUneCooperation.feuVertDeLaDirection
  )
    return 'non conforme';
  return 'conforme';
}

/** contrôle préalables d'une coopération : manquants — controles.attendu:137 */
function manquantsDePrealablesDUneCooperation(dossier: Dossier): readonly PieceManquanteDePrealablesDUneCooperation[] {
  const prealablesDUneCooperation = dossier.prealablesDUneCooperation;
  const liste: PieceManquanteDePrealablesDUneCooperation[] = [];
  if (!prealablesDUneCooperation.confianceDeLHomologue)
    liste.push({ piece: "confiance de l'homologue", echeance: null, recommande: false });
  if (!prealablesDUneCooperation.impulsionPlusForte)
    liste.push({ piece: 'impulsion plus forte', echeance: null, recommande: false });
  if (!prealablesDUneCooperation.motivationDeLongueDuree)
    liste.push({ piece: 'motivation de longue durée', echeance: null, recommande: false });
  if (!prealablesDUneCooperation.feuVertDeLaDirection)
    liste.push({ piece: 'feu vert de la direction', echeance: null, recommande: false });
  return liste;
}

/**
 * contrôle cadre d'une convention : verdict — controles.attendu:147
 * « La convention permet de poser de façon claire, bien définie, le cadre du dispositif de coopération : la place et
 * les missions de chacun, la gouvernance sont actés » (rapport)
 * « la place et les missions de chacun, la gouvernance sont actés » (rapport)
 * « Elles proposent à cette fin un modèle type de convention prévoyant les modalités pratiques de leur coopération »
 * (rapport)
 * « L'accord-cadre défini également des modalités d'évaluation de l'action menée dans le cadre du partenariat »
 * (rapport)
 * « les caisses nationales doivent pouvoir obtenir des bilans de ces actions pour pouvoir par la suite partager et
 * capitaliser sur leurs résultats » (rapport)
 */
function verdictDeCadreDUneConvention(dossier: Dossier): Verdict {
  const cadreDUneConvention = dossier.cadreDUneConvention;
  if (
    !cadreDUneConvention.placeEtMissionsDeChacunDefinies ||
    !cadreDUneConvention.gouvernanceActee ||
    !cadreDUneConvention.modalitesDEvaluationDeLAction ||
    !cadreDUneConvention.bilanTransmisAuxCaissesNationales
  )
    return 'non conforme';
  return 'conforme';
}

/** contrôle cadre d'une convention : manquants — controles.attendu:147 */
function manquantsDeCadreDUneConvention(dossier: Dossier): readonly PieceManquanteDeCadreDUneConvention[] {
  const cadreDUneConvention = dossier.cadreDUneConvention;
  const liste: PieceManquanteDeCadreDUneConvention[] = [];
  if (!cadreDUneConvention.placeEtMissionsDeChacunDefinies)
    liste.push({ piece: 'place et missions de chacun définies', echeance: null, recommande: false });
  if (!cadreDUneConvention.gouvernanceActee)
    liste.push({ piece: 'gouvernance actée', echeance: null, recommande: false });
  if (!cadreDUneConvention.modeleTypeRepris)
    liste.push({ piece: 'modèle type repris', echeance: null, recommande: true });
  if (!cadreDUneConvention.modalitesDEvaluationDeLAction)
    liste.push({ piece: "modalités d'évaluation de l'action", echeance: null, recommande: false });
  if (!cadreDUneConvention.bilanTransmisAuxCaissesNationales)
    liste.push({ piece: 'bilan transmis aux caisses nationales', echeance: null, recommande: false });
  return liste;
}

/**
 * contrôle site commun de prévention : verdict — controles.attendu:159
 * « Une partie « professionnels » du site internet propose des référentiels sur différents thèmes de la prévention,
 * pour animer des ateliers collectifs » (rapport)
 * « Il est prévu d'y intégrer un référencement de tous les ateliers de prévention existants sur le territoire
 * relatifs à la prévention des personnes âgées » (rapport)
 * « Il faudra ici être en mesure d'adapter l'information présente sur le site aux réalités locales » (rapport)
 * « assurer que chaque région fasse remonter cette information sur un espace adapté sur le site » (rapport)
 */
function verdictDeSiteCommunDePrevention(dossier: Dossier): Verdict {
  const siteCommunDePrevention = dossier.siteCommunDePrevention;
  if (
    !siteCommunDePrevention.referentielsPourAnimerDesAteliers ||
    !siteCommunDePrevention.tousLesAteliersDuTerritoireReferences ||
    !siteCommunDePrevention.informationAdapteeAuxRealitesLocales ||
    !siteCommunDePrevention.informationRemonteeParChaqueRegion
  )
    return 'non conforme';
  return 'conforme';
}

/** contrôle site commun de prévention : manquants — controles.attendu:159 */
function manquantsDeSiteCommunDePrevention(dossier: Dossier): readonly PieceManquanteDeSiteCommunDePrevention[] {
  const siteCommunDePrevention = dossier.siteCommunDePrevention;
  const liste: PieceManquanteDeSiteCommunDePrevention[] = [];
  if (!siteCommunDePrevention.referentielsPourAnimerDesAteliers)
    liste.push({ piece: 'référentiels pour animer des ateliers', echeance: null, recommande: false });
  if (!siteCommunDePrevention.tousLesAteliersDuTerritoireReferences)
    liste.push({ piece: 'tous les ateliers du territoire référencés', echeance: null, recommande: false });
  if (!siteCommunDePrevention.informationAdapteeAuxRealitesLocales)
    liste.push({ piece: 'information adaptée aux réalités locales', echeance: null, recommande: false });
  if (!siteCommunDePrevention.informationRemonteeParChaqueRegion)
    liste.push({ piece: 'information remontée par chaque région', echeance: null, recommande: false });
  return liste;
}

/**
 * contrôle demandes des caisses de la MSA : verdict — controles.attendu:170
 * « de mettre en place une comitologie, une structure commune » (rapport)
 * « de faciliter les partenariats ; » (rapport)
 * « plus de visibilité et de partage d'informations entre régimes sur les actions mises en œuvre » (rapport)
 * « d'optimiser les contacts entre organismes quand ils sont de taille différente : CPAM au niveau départemental, MSA
 * et CARSAT au niveau régional » (rapport)
 * « d'un meilleur partage ou d'une rotation dans la gouvernance des structures interrégimes » (rapport)
 * « d'une reconnaissance mutuelle des DCGDR de l'assurance maladie et ceux des autres régimes comme la MSA »
 * (rapport)
 */
function verdictDeDemandesDesCaissesDeLaMsa(dossier: Dossier): Verdict {
  const demandesDesCaissesDeLaMsa = dossier.demandesDesCaissesDeLaMsa;
  if (
    !demandesDesCaissesDeLaMsa.comitologieOuStructureCommune ||
    !demandesDesCaissesDeLaMsa.partenariatsFacilites ||
    !demandesDesCaissesDeLaMsa.actionsVisiblesEntreRegimes ||
    !demandesDesCaissesDeLaMsa.contactsEntreOrganismesDeTailleDifferente ||
    !demandesDesCaissesDeLaMsa.partageOuRotationDeLaGouvernance ||
    !demandesDesCaissesDeLaMsa.reconnaissanceMutuelleDesDcgdr
  )
    return 'non conforme';
  return 'conforme';
}

/** contrôle demandes des caisses de la MSA : manquants — controles.attendu:170 */
function manquantsDeDemandesDesCaissesDeLaMsa(dossier: Dossier): readonly PieceManquanteDeDemandesDesCaissesDeLaMsa[] {
  const demandesDesCaissesDeLaMsa = dossier.demandesDesCaissesDeLaMsa;
  const liste: PieceManquanteDeDemandesDesCaissesDeLaMsa[] = [];
  if (!demandesDesCaissesDeLaMsa.comitologieOuStructureCommune)
    liste.push({ piece: 'comitologie ou structure commune', echeance: null, recommande: false });
  if (!demandesDesCaissesDeLaMsa.partenariatsFacilites)
    liste.push({ piece: 'partenariats facilités', echeance: null, recommande: false });
  if (!demandesDesCaissesDeLaMsa.actionsVisiblesEntreRegimes)
    liste.push({ piece: 'actions visibles entre régimes', echeance: null, recommande: false });
  if (!demandesDesCaissesDeLaMsa.contactsEntreOrganismesDeTailleDifferente)
    liste.push({ piece: 'contacts entre organismes de taille différente', echeance: null, recommande: false });
  if (!demandesDesCaissesDeLaMsa.partageOuRotationDeLaGouvernance)
    liste.push({ piece: 'partage ou rotation de la gouvernance', echeance: null, recommande: false });
  if (!demandesDesCaissesDeLaMsa.reconnaissanceMutuelleDesDcgdr)
    liste.push({ piece: 'reconnaissance mutuelle des DCGDR', echeance: null, recommande: false });
  return liste;
}

/** garantie objectifs communs parmi les objectifs — controles.attendu:189 */
function objectifsCommunsParmiLesObjectifs(dossier: Dossier): boolean {
  return dossier.objectifsCommuns <= dossier.objectifsDuParcours;
}

/**
 * règle majorité d'objectifs communs — controles.attendu:192
 * « La majorité des objectifs doivent être communs » (rapport)
 */
function majoriteDObjectifsCommuns(dossier: Dossier): boolean {
  return dossier.objectifsCommuns * 2 > dossier.objectifsDuParcours;
}

/**
 * contrôle conception d'un parcours commun : verdict — controles.attendu:196
 * « Le public cible doit être clair et correspondre aux objectifs de chaque organisme » (rapport)
 * « La majorité des objectifs doivent être communs » (rapport)
 * « Des objectifs particuliers à chaque partenaire peuvent être définis, mais ceux-ci devront rester annexes afin de
 * ne pas nuire à la dynamique de groupe » (rapport)
 * « L'ensemble des organismes partenaires doivent s'accorder sur la stratégie et les techniques employées » (rapport)
 * « L'ensemble de ces éléments doivent évidemment être définis en amont du projet, lors de réunions préparatoires.
 * C'est seulement si ceux-ci sont présents que le projet pourra être mené à bien » (rapport)
 */
function verdictDeConceptionDUnParcoursCommun(dossier: Dossier): Verdict {
  const conceptionDUnParcoursCommun = dossier.conceptionDUnParcoursCommun;
  if (
    !conceptionDUnParcoursCommun.publicCibleClair ||
    !conceptionDUnParcoursCommun.publicConformeAuxObjectifsDeChacun ||
    !majoriteDObjectifsCommuns(dossier) ||
    !conceptionDUnParcoursCommun.objectifsParticuliersRestesAnnexes ||
    !conceptionDUnParcoursCommun.accordSurLaStrategieEtLesTechniques ||
    !conceptionDUnParcoursCommun.elementsDefinisEnReunionsPreparatoires
  )
    return 'non conforme';
  return 'conforme';
}

/** contrôle conception d'un parcours commun : manquants — controles.attendu:196 */
function manquantsDeConceptionDUnParcoursCommun(
  dossier: Dossier,
): readonly PieceManquanteDeConceptionDUnParcoursCommun[] {
  const conceptionDUnParcoursCommun = dossier.conceptionDUnParcoursCommun;
  const liste: PieceManquanteDeConceptionDUnParcoursCommun[] = [];
  if (!conceptionDUnParcoursCommun.publicCibleClair)
    liste.push({ piece: 'public cible clair', echeance: null, recommande: false });
  if (!conceptionDUnParcoursCommun.publicConformeAuxObjectifsDeChacun)
    liste.push({ piece: 'public conforme aux objectifs de chacun', echeance: null, recommande: false });
  if (!majoriteDObjectifsCommuns(dossier))
    liste.push({ piece: 'objectifs communs majoritaires', echeance: null, recommande: false });
  if (!conceptionDUnParcoursCommun.objectifsParticuliersRestesAnnexes)
    liste.push({ piece: 'objectifs particuliers restés annexes', echeance: null, recommande: false });
  if (!conceptionDUnParcoursCommun.accordSurLaStrategieEtLesTechniques)
    liste.push({ piece: 'accord sur la stratégie et les techniques', echeance: null, recommande: false });
  if (!conceptionDUnParcoursCommun.elementsDefinisEnReunionsPreparatoires)
    liste.push({ piece: 'éléments définis en réunions préparatoires', echeance: null, recommande: false });
  return liste;
}

/**
 * contrôle construction d'un parcours commun : verdict — controles.attendu:210
 * « Ainsi, lorsque plusieurs organismes décident de proposer un parcours commun, ceux-ci doivent nécessairement le
 * co-construire dès l'origine, afin que le parcours intègre au maximum les branches concernés et l'ensemble de leurs
 * enjeux » (rapport)
 * « il ne s'agit pas uniquement de partager des ressources (fichiers d'allocataires, locaux, moyens), mais aussi de
 * co-construire des ateliers et des activités, en utilisant les compétences de chaque organisme » (rapport)
 * « La communication externe sur ces parcours doit être commune » (rapport)
 * « Conscient de cet écueil, le présent rapport recommande une évaluation régulière et précise de l'ensemble des
 * parcours de prévention interbranche. Le processus d'évaluation devra ainsi être prévu et formalisé dès la mise en
 * place du parcours » (rapport)
 * « Sur chacun des aspects du parcours, des caisses seraient associées en fonction de leur domaine de compétence »
 * (rapport)
 * « Pourtant, les innovations inter régime et inter branche en termes de prévention santé doivent avoir parmi leurs
 * objectifs celui de toucher les publics fragiles » (rapport)
 */
function verdictDeConstructionDUnParcoursCommun(dossier: Dossier): Verdict {
  const constructionDUnParcoursCommun = dossier.constructionDUnParcoursCommun;
  if (
    !constructionDUnParcoursCommun.constructionCommuneDesLOrigine ||
    !constructionDUnParcoursCommun.ateliersEtActivitesConstruitsEnsemble ||
    !constructionDUnParcoursCommun.communicationExterneCommune ||
    !constructionDUnParcoursCommun.evaluationPrevueDesLaMiseEnPlace ||
    !constructionDUnParcoursCommun.autresCaissesAssocieesSelonLeurDomaine ||
    !constructionDUnParcoursCommun.publicsFragilesParmiLesObjectifs
  )
    return 'non conforme';
  return 'conforme';
}

/** contrôle construction d'un parcours commun : manquants — controles.attendu:210 */
function manquantsDeConstructionDUnParcoursCommun(
  dossier: Dossier,
): readonly PieceManquanteDeConstructionDUnParcoursCommun[] {
  const constructionDUnParcoursCommun = dossier.constructionDUnParcoursCommun;
  const liste: PieceManquanteDeConstructionDUnParcoursCommun[] = [];
  if (!constructionDUnParcoursCommun.constructionCommuneDesLOrigine)
    liste.push({ piece: "construction commune dès l'origine", echeance: null, recommande: false });
  if (!constructionDUnParcoursCommun.ateliersEtActivitesConstruitsEnsemble)
    liste.push({ piece: 'ateliers et activités construits ensemble', echeance: null, recommande: false });
  if (!constructionDUnParcoursCommun.communicationExterneCommune)
    liste.push({ piece: 'communication externe commune', echeance: null, recommande: false });
  if (!constructionDUnParcoursCommun.evaluationPrevueDesLaMiseEnPlace)
    liste.push({ piece: 'évaluation prévue dès la mise en place', echeance: null, recommande: false });
  if (!constructionDUnParcoursCommun.autresCaissesAssocieesSelonLeurDomaine)
    liste.push({ piece: 'autres caisses associées selon leur domaine', echeance: null, recommande: false });
  if (!constructionDUnParcoursCommun.publicsFragilesParmiLesObjectifs)
    liste.push({ piece: 'publics fragiles parmi les objectifs', echeance: null, recommande: false });
  return liste;
}

/**
 * contrôle pilotage d'un projet informatique : verdict — controles.attendu:229
 * « le schéma stratégique propose d'identifier et de définir clairement des rôles de chacun y compris celui de la DSS
 * » (rapport)
 * « Il propose également de réaliser des points d'étapes réguliers dans l'avancement des projets en donnant un rôle
 * central de coordination à la DSS » (rapport)
 * « Dans le cas de projets interrégimes ou inter-organismes, un interlocuteur unique devra être désigné dans chaque
 * structure et sera chargé de coordonner les acteurs métiers et techniques ainsi que de rendre compte au chef de
 * projet et à la DSS » (rapport)
 * « Ensuite en matière de pilotage des projets transverses, il est préconisé de prioriser les objectifs en
 * coordination avec la DSS, de partager un macro-planning et les jalons pour mieux faire remonter les alertes »
 * (rapport)
 * « de partager un macro-planning et les jalons pour mieux faire remonter les alertes » (rapport)
 * « Chaque projet devra être systématiquement évalué, ce qui passe par la définition en amont d'indicateurs SMART
 * (spécifiques, mesurables, acceptables, réalistes, définis dans le temps) » (rapport)
 * « d'indicateurs SMART (spécifiques, mesurables, acceptables, réalistes, définis dans le temps) » (rapport)
 * « par la mise en œuvre de méthodologies identiques en termes d'analyse de valeur » (rapport)
 * « Les schémas directeurs de chaque organisme doivent dorénavant décrire la démarche d'urbanisation adaptée et
 * s'aligner dans le cadre commun défini au niveau interministériel » (rapport)
 * « En interrégimes et en interbranches, la mise à disposition des différentes vues du SI doit permettre de
 * rationaliser les demandes d'évolution dans une logique de mutualisation » (rapport)
 * « Toute décision de transformation sur un besoin équivalent doit systématiquement être précédée d'un retour
 * d'expérience au niveau interbranche et interrégime » (rapport)
 * « En termes d'administration des données et de gestion des référentiels, des solutions alliant pérennité, unicité,
 * intégrité et fiabilité doivent être recherchées » (rapport)
 * « Une logique de mutualisation des briques applicatives est privilégiée par rapport aux développements spécifiques
 * et les SI doivent être pensés ouverts et orientés services » (rapport)
 */
function verdictDePilotageDUnProjetInformatique(dossier: Dossier): Verdict {
  const pilotageDUnProjetInformatique = dossier.pilotageDUnProjetInformatique;
  if (
    !pilotageDUnProjetInformatique.rolesIdentifiesEtDefinis ||
    !pilotageDUnProjetInformatique.pointsDEtapeReguliers ||
    (dossier.projetAPlusieursOrganismes && !pilotageDUnProjetInformatique.interlocuteurUniqueDansChaqueStructure) ||
    !pilotageDUnProjetInformatique.objectifsHierarchisesAvecLaDss ||
    !pilotageDUnProjetInformatique.calendrierEtJalonsPartages ||
    !pilotageDUnProjetInformatique.indicateursSpecifiques ||
    !pilotageDUnProjetInformatique.indicateursMesurables ||
    !pilotageDUnProjetInformatique.indicateursAcceptables ||
    !pilotageDUnProjetInformatique.indicateursRealistes ||
    !pilotageDUnProjetInformatique.indicateursDefinisDansLeTemps ||
    !pilotageDUnProjetInformatique.methodeDAnalyseDeValeurIdentique ||
    !pilotageDUnProjetInformatique.schemaDirecteurAligne ||
    (dossier.projetAPlusieursOrganismes && !pilotageDUnProjetInformatique.vuesDuSystemeDInformationMisesADisposition) ||
    !pilotageDUnProjetInformatique.retourDExperiencePrealable ||
    !pilotageDUnProjetInformatique.solutionsPerennesEtFiables
  )
    return 'non conforme';
  return 'conforme';
}

/** contrôle pilotage d'un projet informatique : manquants — controles.attendu:229 */
function manquantsDePilotageDUnProjetInformatique(
  dossier: Dossier,
): readonly PieceManquanteDePilotageDUnProjetInformatique[] {
  const pilotageDUnProjetInformatique = dossier.pilotageDUnProjetInformatique;
  const liste: PieceManquanteDePilotageDUnProjetInformatique[] = [];
  if (!pilotageDUnProjetInformatique.rolesIdentifiesEtDefinis)
    liste.push({ piece: 'rôles identifiés et définis', echeance: null, recommande: false });
  if (!pilotageDUnProjetInformatique.pointsDEtapeReguliers)
    liste.push({ piece: "points d'étape réguliers", echeance: null, recommande: false });
  if (dossier.projetAPlusieursOrganismes && !pilotageDUnProjetInformatique.interlocuteurUniqueDansChaqueStructure)
    liste.push({ piece: 'interlocuteur unique dans chaque structure', echeance: null, recommande: false });
  if (!pilotageDUnProjetInformatique.objectifsHierarchisesAvecLaDss)
    liste.push({ piece: 'objectifs hiérarchisés avec la DSS', echeance: null, recommande: false });
  if (!pilotageDUnProjetInformatique.calendrierEtJalonsPartages)
    liste.push({ piece: 'calendrier et jalons partagés', echeance: null, recommande: false });
  if (!pilotageDUnProjetInformatique.indicateursSpecifiques)
    liste.push({ piece: 'indicateurs spécifiques', echeance: null, recommande: false });
  if (!pilotageDUnProjetInformatique.indicateursMesurables)
    liste.push({ piece: 'indicateurs mesurables', echeance: null, recommande: false });
  if (!pilotageDUnProjetInformatique.indicateursAcceptables)
    liste.push({ piece: 'indicateurs acceptables', echeance: null, recommande: false });
  if (!pilotageDUnProjetInformatique.indicateursRealistes)
    liste.push({ piece: 'indicateurs réalistes', echeance: null, recommande: false });
  if (!pilotageDUnProjetInformatique.indicateursDefinisDansLeTemps)
    liste.push({ piece: 'indicateurs définis dans le temps', echeance: null, recommande: false });
  if (!pilotageDUnProjetInformatique.methodeDAnalyseDeValeurIdentique)
    liste.push({ piece: "méthode d'analyse de valeur identique", echeance: null, recommande: false });
  if (!pilotageDUnProjetInformatique.schemaDirecteurAligne)
    liste.push({ piece: 'schéma directeur aligné', echeance: null, recommande: false });
  if (dossier.projetAPlusieursOrganismes && !pilotageDUnProjetInformatique.vuesDuSystemeDInformationMisesADisposition)
    liste.push({ piece: "vues du système d'information mises à disposition", echeance: null, recommande: false });
  if (!pilotageDUnProjetInformatique.retourDExperiencePrealable)
    liste.push({ piece: "retour d'expérience préalable", echeance: null, recommande: false });
  if (!pilotageDUnProjetInformatique.solutionsPerennesEtFiables)
    liste.push({ piece: 'solutions pérennes et fiables', echeance: null, recommande: false });
  if (!pilotageDUnProjetInformatique.briquesMutualiseesEtOuvertes)
    liste.push({ piece: 'briques mutualisées et ouvertes', echeance: null, recommande: true });
  return liste;
}

/** règle mode de réalisation admis — controles.attendu:277 */
function modeDeRealisationAdmis(dossier: Dossier): boolean {
  // « Préconisation 7 : Développer un guichet unique virtuel de prévention en interne, par les équipes de
  // l'Institution » (rapport)
  if (!dossier.guichetDelegue) return true;
  // « créé par l'Institution ou déléguée à une entreprise compétente (via un cahier des charges précis) »
  // (rapport)
  if (dossier.guichetDelegue && dossier.realisationDuGuichet === 'délégation admise')
    return dossier.cahierDesChargesPrecis;
  // « Préconisation 7 : Développer un guichet unique virtuel de prévention en interne, par les équipes de
  // l'Institution » (rapport)
  if (dossier.guichetDelegue) return false;
  return raise('hole', 'no branch', 'mode de réalisation admis');
}

/**
 * contrôle qualités du guichet unique : verdict — controles.attendu:285
 * « Préconisation 7 : Développer un guichet unique virtuel de prévention en interne, par les équipes de l'Institution
 * » (rapport)
 * « ce rapport préconise plutôt la création d'un guichet unique virtuel, créé par l'Institution ou déléguée à une
 * entreprise compétente (via un cahier des charges précis) » (rapport)
 * « Son objectif serait de centraliser l'offre existante en termes de prévention, en utilisant les parcours et la
 * segmentation des publics utilisés précédemment » (rapport)
 * « En fonction des réponses à un questionnaire, les assurés seront classés dans des parcours distincts » (rapport)
 * « Ce guichet devra permettre d'orienter les assurés vers une offre de prévention la plus pertinente et
 * personnalisée possible, en fonction du parcours auquel ils correspondent le plus » (rapport)
 * « le guichet virtuel unique de prévention ciblera les assurés afin de leur fournir les messages de prévention les
 * plus pertinents en fonction de leur profil » (rapport)
 * « En fonction du parcours correspondants à l'assuré, des éléments de prévention seront mis en avant sur la page
 * d'accueil » (rapport)
 * « Il devra être transversal à l'ensemble des branches et organismes de la Sécurité sociale » (rapport)
 * « Ce guichet unique devra nécessairement se présenter à la fois sous forme mobile et sous forme de site internet,
 * afin de toucher un public le plus large possible et d'augmenter sa visibilité » (rapport)
 * « Le guichet devra être accessible via les navigateurs web en « responsive design » et sur mobile via une
 * application » (rapport)
 * « Ce guichet unique devra nécessairement se présenter à la fois sous forme mobile et sous forme de site internet »
 * (rapport)
 * « Le site devra être en « responsive design » » (rapport)
 * « L'application mobile et le site internet devront être le plus clair et moderne possible en termes de présentation
 * » (rapport)
 * « Pour cela, des séances de testing du guichet unique avec des assurés de tout âge et de tout profil seront
 * nécessaires » (rapport)
 * « Par ailleurs, d'autres éléments transversaux de prévention pourraient être accessible par un outil de recherche »
 * (rapport)
 * « Les assurés pourront cependant avoir accès à l'ensemble des messages de prévention s'ils en font la démarche
 * active » (rapport)
 * « A terme, ce guichet unique pourrait établir des liens avec des objets connectés » (rapport)
 */
function verdictDeQualitesDuGuichetUnique(dossier: Dossier): Verdict {
  const qualitesDuGuichetUnique = dossier.qualitesDuGuichetUnique;
  if (
    [
      !modeDeRealisationAdmis(dossier),
      !qualitesDuGuichetUnique.offreDePreventionCentralisee,
      !qualitesDuGuichetUnique.orientationParQuestionnaireEtParcours,
      !qualitesDuGuichetUnique.transversalAToutesLesBranches,
      !qualitesDuGuichetUnique.siteInternet,
      !qualitesDuGuichetUnique.applicationMobile,
      !qualitesDuGuichetUnique.siteAdapteALaTailleDeLEcran,
      !qualitesDuGuichetUnique.presentationClaireEtModerne,
      !qualitesDuGuichetUnique.essaisAvecDesAssuresDeToutAgeEtDeToutProfil,
      !qualitesDuGuichetUnique.accesDeTousATousLesMessages,
    ].includes(true)
  )
    return 'non conforme';
  return 'conforme';
}

/** contrôle qualités du guichet unique : manquants — controles.attendu:285 */
function manquantsDeQualitesDuGuichetUnique(dossier: Dossier): readonly PieceManquanteDeQualitesDuGuichetUnique[] {
  const qualitesDuGuichetUnique = dossier.qualitesDuGuichetUnique;
  const liste: PieceManquanteDeQualitesDuGuichetUnique[] = [];
  const manque = !modeDeRealisationAdmis(dossier);
  if (manque) liste.push({ piece: 'réalisation admise', echeance: null, recommande: false });
  if (!qualitesDuGuichetUnique.offreDePreventionCentralisee)
    liste.push({ piece: 'offre de prévention centralisée', echeance: null, recommande: false });
  if (!qualitesDuGuichetUnique.orientationParQuestionnaireEtParcours)
    liste.push({ piece: 'orientation par questionnaire et parcours', echeance: null, recommande: false });
  if (!qualitesDuGuichetUnique.transversalAToutesLesBranches)
    liste.push({ piece: 'transversal à toutes les branches', echeance: null, recommande: false });
  if (!qualitesDuGuichetUnique.siteInternet) liste.push({ piece: 'site internet', echeance: null, recommande: false });
  if (!qualitesDuGuichetUnique.applicationMobile)
    liste.push({ piece: 'application mobile', echeance: null, recommande: false });
  if (!qualitesDuGuichetUnique.siteAdapteALaTailleDeLEcran)
    liste.push({ piece: "site adapté à la taille de l'écran", echeance: null, recommande: false });
  if (!qualitesDuGuichetUnique.presentationClaireEtModerne)
    liste.push({ piece: 'présentation claire et moderne', echeance: null, recommande: false });
  if (!qualitesDuGuichetUnique.essaisAvecDesAssuresDeToutAgeEtDeToutProfil)
    liste.push({ piece: 'essais avec des assurés de tout âge et de tout profil', echeance: null, recommande: false });
  if (!qualitesDuGuichetUnique.outilDeRechercheVersLeResteDeLOffre)
    liste.push({ piece: "outil de recherche vers le reste de l'offre", echeance: null, recommande: true });
  if (!qualitesDuGuichetUnique.accesDeTousATousLesMessages)
    liste.push({ piece: 'accès de tous à tous les messages', echeance: null, recommande: false });
  if (!qualitesDuGuichetUnique.liensAvecDesObjetsConnectes)
    liste.push({ piece: 'liens avec des objets connectés', echeance: null, recommande: true });
  return liste;
}

/**
 * contrôle label d'une application : verdict — controles.attendu:317
 * « Pour être labellisées, ces applications devront remplir un cahier des charges strictes » (rapport)
 */
function verdictDeLabelDUneApplication(dossier: Dossier): Verdict {
  if (!dossier.labelDUneApplication.cahierDesChargesStrictRempli) return 'non conforme';
  return 'conforme';
}

/** contrôle label d'une application : manquants — controles.attendu:317 */
function manquantsDeLabelDUneApplication(dossier: Dossier): readonly PieceManquanteDeLabelDUneApplication[] {
  const liste: PieceManquanteDeLabelDUneApplication[] = [];
  if (!dossier.labelDUneApplication.cahierDesChargesStrictRempli)
    liste.push({ piece: 'cahier des charges strict rempli', echeance: null, recommande: false });
  return liste;
}

/**
 * contrôle préconisations du rapport : verdict — controles.attendu:323
 * « Préconisation 1 : Créer et inscrire des indicateurs et objectifs communs dans les COG et CPOG » (rapport)
 * « On peut imaginer par exemple que les taux de participation à atteindre lors de campagnes de prévention commune
 * soit définis en interrégime ou en interbranche » (rapport)
 * « Ces objectifs transverses pourraient être inclus dans le calcul de la prime d'intéressement des agents »
 * (rapport)
 * « Les caisses nationales doivent encourager la discussion entre directeurs d'organismes sur un même territoire »
 * (rapport)
 * « Par exemple, les CPOG pourraient instituer un objectif croissant de coopération interbranches ou interrégimes »
 * (rapport)
 * « Préconisation 2 : Renforcer la gouvernance partagée au sein des structures de coopération Pour les coopérations
 * passant par des structures formelles ou des conventions, il convient de renforcer la gouvernance partagée et
 * d'aller plus loin en y alternant les rôles » (rapport)
 * « Ces attributions peuvent être alternées par roulement » (rapport)
 * « Même si ces coopérations présentent une asymétrie de taille qui pourrait conduire à confier l'ensemble des
 * décisions au régime ou à la caisse ayant le plus d'assurés » (rapport)
 * « Une réelle gouvernance partagée et alternée doit guider la mise en place des coopérations » (rapport)
 * « La logique d'une égale compétence des régimes peut encourager à organiser une gouvernance partagée et alternée »
 * (rapport)
 * « Préconisation 3 : Faire vivre et assurer le bilan et le suivi des partenariats » (rapport)
 * « d'investissement. Les parties prenantes doivent en assurer la bonne réalisation, le suivi, et la pérennité via
 * des ajustements si nécessaire. 2. Des systèmes » (rapport)
 * « il faut que celles-ci récompensent les organismes qui mettent leurs moyens en commun » (rapport)
 * « Préconisation 4 : Poursuivre l'amélioration du pilotage des projets informatiques, unifier leur gouvernance et
 * harmoniser l'architecture des SI entre les différentes branches » (rapport)
 * « En effet, la mise en place d'une coopération efficace entre institutions passe par un meilleur interfaçage des
 * différents systèmes d'information » (rapport)
 * « Préconisation 5 : Poursuivre la démarche de coopération entre organismes déjà entreprise dans le domaine du Bien
 * vieillir et de la naissance d'un enfant, en l'étendant à de nouveaux acteurs » (rapport)
 * « il conviendrait de l'étendre à l'ensemble des acteurs de la sécurité sociale concernée (assurance maladie et
 * assurance familiale) et non uniquement à certains d'entre eux » (rapport)
 * « Cependant si le parcours de prévention « Bien vieillir » a été développé en coopération avec la CNAV, le RSI et
 * la MSA, celui-ci reste incomplet » (rapport)
 * « Préconisation 6 : Etendre cette coopération, qui pourrait à terme toucher l'ensemble des parcours de prévention
 * existants » (rapport)
 * « Préconisation 7 : Développer un guichet unique virtuel de prévention en interne » (rapport)
 * « Préconisation 8 : Intégrer l'ensemble des outils de détection au sein des Observatoires Régionaux des situations
 * de fragilité » (rapport)
 * « Les Observatoires seraient dès lors élargi à l'ensemble des situations de fragilité et pas uniquement à celles
 * des personnes âgées » (rapport)
 * « Préconisation 9 : Intégrer l'ensemble de ces données dans un fichier et une application métier unique » (rapport)
 * « Préconisation 10 : mettre en place des actions in situ, au plus près des publics fragiles et adaptées à leurs
 * spécificités, dans le cadre de parcours de prévention » (rapport)
 * « Le développement d'action in situ, directement dans les lieux de vie des personnes précaires pourrait par
 * ailleurs permettre de mieux les toucher » (rapport)
 * « Accompagner les professionnels afin de les aider à porter des actions ou des ateliers adaptés, en présence des
 * personnes concernées semble être une piste à encourager » (rapport)
 * « Préconisation 11 : Instituer un accompagnant numérique unique, dans le cadre d'un parcours numérique
 * inter-organismes » (rapport)
 * « Un accompagnant numérique unique, dans le cadre d'un parcours numérique inter-organismes pourrait former les
 * personnes peu à l'aise avec le numérique à faire leurs démarches en ligne » (rapport)
 * « Par ailleurs, élargir la prévention à la formation aux outils numériques est une nécessité dans le parcours de
 * prévention » (rapport)
 */
function verdictDePreconisationsDuRapport(dossier: Dossier): Verdict {
  const preconisationsDuRapport = dossier.preconisationsDuRapport;
  if (
    !preconisationsDuRapport.indicateursEtObjectifsCommunsDansLesCogEtCpog ||
    !preconisationsDuRapport.discussionEntreDirecteursDUnMemeTerritoire ||
    !preconisationsDuRapport.gouvernancePartageeEtRolesAlternes ||
    !preconisationsDuRapport.partenariatsVivantsAvecBilanEtSuivi ||
    !preconisationsDuRapport.projetsInformatiquesPilotesEtSystemesHarmonises ||
    !preconisationsDuRapport.cooperationEtendueADeNouveauxActeurs ||
    !preconisationsDuRapport.cooperationEtendueATousLesParcours ||
    !preconisationsDuRapport.guichetUniqueVirtuel ||
    !preconisationsDuRapport.outilsDeDetectionDansLesObservatoiresRegionaux ||
    !preconisationsDuRapport.fichierEtApplicationMetierUniques ||
    !preconisationsDuRapport.actionsAuPlusPresDesPublicsFragiles ||
    !preconisationsDuRapport.accompagnantNumeriqueUnique
  )
    return 'non conforme';
  return 'conforme';
}

/** contrôle préconisations du rapport : manquants — controles.attendu:323 */
function manquantsDePreconisationsDuRapport(dossier: Dossier): readonly PieceManquanteDePreconisationsDuRapport[] {
  const preconisationsDuRapport = dossier.preconisationsDuRapport;
  const liste: PieceManquanteDePreconisationsDuRapport[] = [];
  if (!preconisationsDuRapport.indicateursEtObjectifsCommunsDansLesCogEtCpog)
    liste.push({ piece: 'indicateurs et objectifs communs dans les COG et CPOG', echeance: null, recommande: false });
  if (!preconisationsDuRapport.tauxDeParticipationDefinisEnCommun)
    liste.push({ piece: 'taux de participation définis en commun', echeance: null, recommande: true });
  if (!preconisationsDuRapport.objectifsTransversesDansLaPrimeDInteressement)
    liste.push({ piece: "objectifs transverses dans la prime d'intéressement", echeance: null, recommande: true });
  if (!preconisationsDuRapport.discussionEntreDirecteursDUnMemeTerritoire)
    liste.push({ piece: "discussion entre directeurs d'un même territoire", echeance: null, recommande: false });
  if (!preconisationsDuRapport.objectifCroissantDeCooperationDansLesCpog)
    liste.push({ piece: 'objectif croissant de coopération dans les CPOG', echeance: null, recommande: true });
  if (!preconisationsDuRapport.gouvernancePartageeEtRolesAlternes)
    liste.push({ piece: 'gouvernance partagée et rôles alternés', echeance: null, recommande: false });
  if (!preconisationsDuRapport.partenariatsVivantsAvecBilanEtSuivi)
    liste.push({ piece: 'partenariats vivants avec bilan et suivi', echeance: null, recommande: false });
  if (!preconisationsDuRapport.incitationsQuiRecompensentLaMiseEnCommun)
    liste.push({ piece: 'incitations qui récompensent la mise en commun', echeance: null, recommande: true });
  if (!preconisationsDuRapport.projetsInformatiquesPilotesEtSystemesHarmonises)
    liste.push({ piece: 'projets informatiques pilotés et systèmes harmonisés', echeance: null, recommande: false });
  if (!preconisationsDuRapport.cooperationEtendueADeNouveauxActeurs)
    liste.push({ piece: 'coopération étendue à de nouveaux acteurs', echeance: null, recommande: false });
  if (!preconisationsDuRapport.cooperationEtendueATousLesParcours)
    liste.push({ piece: 'coopération étendue à tous les parcours', echeance: null, recommande: false });
  if (!preconisationsDuRapport.guichetUniqueVirtuel)
    liste.push({ piece: 'guichet unique virtuel', echeance: null, recommande: false });
  if (!preconisationsDuRapport.outilsDeDetectionDansLesObservatoiresRegionaux)
    liste.push({ piece: 'outils de détection dans les observatoires régionaux', echeance: null, recommande: false });
  if (!preconisationsDuRapport.fichierEtApplicationMetierUniques)
    liste.push({ piece: 'fichier et application métier uniques', echeance: null, recommande: false });
  if (!preconisationsDuRapport.actionsAuPlusPresDesPublicsFragiles)
    liste.push({ piece: 'actions au plus près des publics fragiles', echeance: null, recommande: false });
  if (!preconisationsDuRapport.accompagnantNumeriqueUnique)
    liste.push({ piece: 'accompagnant numérique unique', echeance: null, recommande: false });
  return liste;
}

/**
 * contrôle conditions d'un parcours coordonné : verdict — controles.attendu:370
 * « De mettre en place des parcours de prévention en fonction du public cible et non en fonction de thématique »
 * (rapport)
 * « D'instaurer la coopération dès la mise en place des parcours et à chaque étape de leur réajustement éventuel »
 * (rapport)
 * « D'identifier pour chaque parcours un organisme pilote » (rapport)
 * « De prévoir et de formaliser une évaluation régulière des parcours de prévention coordonnés » (rapport)
 */
function verdictDeConditionsDUnParcoursCoordonne(dossier: Dossier): Verdict {
  const conditionsDUnParcoursCoordonne = dossier.conditionsDUnParcoursCoordonne;
  if (
    !conditionsDUnParcoursCoordonne.parcoursSelonLePublicCible ||
    !conditionsDUnParcoursCoordonne.cooperationDesLaMiseEnPlace ||
    !conditionsDUnParcoursCoordonne.cooperationAChaqueReajustement ||
    !conditionsDUnParcoursCoordonne.organismePiloteIdentifie ||
    !conditionsDUnParcoursCoordonne.evaluationRegulierePrevueEtFormalisee
  )
    return 'non conforme';
  return 'conforme';
}

/** contrôle conditions d'un parcours coordonné : manquants — controles.attendu:370 */
function manquantsDeConditionsDUnParcoursCoordonne(
  dossier: Dossier,
): readonly PieceManquanteDeConditionsDUnParcoursCoordonne[] {
  const conditionsDUnParcoursCoordonne = dossier.conditionsDUnParcoursCoordonne;
  const liste: PieceManquanteDeConditionsDUnParcoursCoordonne[] = [];
  if (!conditionsDUnParcoursCoordonne.parcoursSelonLePublicCible)
    liste.push({ piece: 'parcours selon le public cible', echeance: null, recommande: false });
  if (!conditionsDUnParcoursCoordonne.cooperationDesLaMiseEnPlace)
    liste.push({ piece: 'coopération dès la mise en place', echeance: null, recommande: false });
  if (!conditionsDUnParcoursCoordonne.cooperationAChaqueReajustement)
    liste.push({ piece: 'coopération à chaque réajustement', echeance: null, recommande: false });
  if (!conditionsDUnParcoursCoordonne.organismePiloteIdentifie)
    liste.push({ piece: 'organisme pilote identifié', echeance: null, recommande: false });
  if (!conditionsDUnParcoursCoordonne.evaluationRegulierePrevueEtFormalisee)
    liste.push({ piece: 'évaluation régulière prévue et formalisée', echeance: null, recommande: false });
  return liste;
}

/**
 * contrôle application métier de détection : verdict — controles.attendu:383
 * « Cela impliquerait la création d'une application métier interbranche et inter-organisme reprenant les différents
 * outils de détection des publics fragiles (observatoire des fragilités, PFIDASS, datamining, EPICES et grille
 * FRAGIRE) » (rapport)
 * « (observatoire des fragilités, PFIDASS, datamining, EPICES et grille FRAGIRE) » (rapport)
 * « Cette application métier devra être compatibles pour l'ensemble des caisses et organismes, et prioritairement
 * pour celles qui seront organisme pivot dans le cadre de parcours de prévention liés aux personnes fragilisées »
 * (rapport)
 */
function verdictDApplicationMetierDeDetection(dossier: Dossier): Verdict {
  const applicationMetierDeDetection = dossier.applicationMetierDeDetection;
  if (
    !applicationMetierDeDetection.donneesDeLObservatoireDesFragilites ||
    !applicationMetierDeDetection.signalementsDeLaPfidass ||
    !applicationMetierDeDetection.resultatsDuDatamining ||
    !applicationMetierDeDetection.scoresEpices ||
    !applicationMetierDeDetection.evaluationsFragire ||
    !applicationMetierDeDetection.compatibleAvecToutesLesCaisses
  )
    return 'non conforme';
  return 'conforme';
}

/** contrôle application métier de détection : manquants — controles.attendu:383 */
function manquantsDApplicationMetierDeDetection(
  dossier: Dossier,
): readonly PieceManquanteDeApplicationMetierDeDetection[] {
  const applicationMetierDeDetection = dossier.applicationMetierDeDetection;
  const liste: PieceManquanteDeApplicationMetierDeDetection[] = [];
  if (!applicationMetierDeDetection.donneesDeLObservatoireDesFragilites)
    liste.push({ piece: "données de l'observatoire des fragilités", echeance: null, recommande: false });
  if (!applicationMetierDeDetection.signalementsDeLaPfidass)
    liste.push({ piece: 'signalements de la PFIDASS', echeance: null, recommande: false });
  if (!applicationMetierDeDetection.resultatsDuDatamining)
    liste.push({ piece: 'résultats du datamining', echeance: null, recommande: false });
  if (!applicationMetierDeDetection.scoresEpices)
    liste.push({ piece: 'scores EPICES', echeance: null, recommande: false });
  if (!applicationMetierDeDetection.evaluationsFragire)
    liste.push({ piece: 'évaluations Fragire', echeance: null, recommande: false });
  if (!applicationMetierDeDetection.compatibleAvecToutesLesCaisses)
    liste.push({ piece: 'compatible avec toutes les caisses', echeance: null, recommande: false });
  return liste;
}

// ------------------------ epices.attendu

/**
 * paramètre constante d'EPICES (point, × 100) — epices.attendu:61
 * relevé : Score EPICES : poids de deux logiciels publics, questions de 2i2l.fr et de medicalcul.mgdsoft.fr,
 * fiabilité C
 */
const CONSTANTE_D_EPICES: number = 7514;

/**
 * barème poids (point, × 100) — epices.attendu:65
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

/**
 * décompte points d'EPICES (point, × 100) — epices.attendu:82
 * relevé : Score EPICES : poids de deux logiciels publics, questions de 2i2l.fr et de medicalcul.mgdsoft.fr,
 * fiabilité C
 */
function pointsDEpices(dossier: Dossier): number {
  return (
    CONSTANTE_D_EPICES +
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

/** garantie points de 0 à 100 — epices.attendu:97 */
function pointsDe0A100(dossier: Dossier, kept: Kept): boolean {
  const pointsDEpices = keptPointsDEpices(dossier, kept);
  return pointsDEpices >= 0 && pointsDEpices <= 10000;
}

/**
 * paramètre points du seuil des quintiles (point, × 100) — epices.attendu:110
 * relevé : 2i2l.fr, calculer l'évaluation de la précarité : 30,17, fiabilité C
 */
const POINTS_DU_SEUIL_DES_QUINTILES: number = 3017;

/**
 * paramètre points du seuil arrondi (point, × 100) — epices.attendu:114
 * relevé : medicalcul.mgdsoft.fr, score EPICES : 30, fiabilité C
 */
const POINTS_DU_SEUIL_ARRONDI: number = 3000;

/**
 * paramètre points du seuil des jeunes (point, × 100) — epices.attendu:118
 * relevé : unt-ori2.crihan.fr, concours de 2013 : 37,27 de 16 à 25 ans, fiabilité C
 */
const POINTS_DU_SEUIL_DES_JEUNES: number = 3727;

/** règle seuil appliqué (point, × 100) — epices.attendu:122 */
function seuilApplique(dossier: Dossier): number {
  const cas1 = dossier.seuilDePrecarite === 'seuil des quintiles';
  const cas2 = dossier.seuilDePrecarite === 'seuil arrondi';
  const cas3 = dossier.seuilDePrecarite === 'seuil propre aux jeunes' && dossier.age >= 16 && dossier.age <= 25;
  const cas4 = dossier.seuilDePrecarite === 'seuil propre aux jeunes' && (dossier.age < 16 || dossier.age > 25);
  const clauses = new Clauses<number>('seuil appliqué', [cas1, cas2, cas3, cas4]);
  // sans source : lecture « seuil des quintiles » de la question « seuil de précarité »
  if (cas1) clauses.give(POINTS_DU_SEUIL_DES_QUINTILES);
  // sans source : lecture « seuil arrondi » de la question « seuil de précarité »
  if (cas2) clauses.give(POINTS_DU_SEUIL_ARRONDI);
  // sans source : lecture « seuil propre aux jeunes » de la question « seuil de précarité », de 16 à 25 ans
  if (cas3) clauses.give(POINTS_DU_SEUIL_DES_JEUNES);
  // sans source : lecture « seuil propre aux jeunes » de la question « seuil de précarité », aux autres âges
  if (cas4) clauses.give(POINTS_DU_SEUIL_DES_QUINTILES);
  return clauses.value('no branch');
}

/**
 * règle vulnérable selon EPICES — epices.attendu:132
 * « Parmi ces femmes, 84,5% sont vulnérables d'après les critères du score EPICES » (rapport)
 */
function vulnerableSelonEpices(dossier: Dossier, kept: Kept): boolean {
  return keptPointsDEpices(dossier, kept) >= keptSeuilApplique(dossier, kept);
}

/** barème public détecté — epices.attendu:163 */
function publicDetecte(outilDeDetection: OutilDeDetection): PublicDUnOutil {
  switch (outilDeDetection) {
    case 'observatoires des fragilités':
      // « proposer aux personnes âgées repérés en risque de fragilité des offres de service adaptées » (rapport)
      return 'personnes âgées repérées en risque de fragilité';
    case 'plateforme PFIDASS':
      // « d'accompagner les assurés sociaux dans leurs démarches de soins pour ceux qui y auraient renoncé »
      // (rapport)
      return 'assurés qui ont renoncé à des soins';
    case 'fouille de données':
      // « dans deux territoires pour repérer les seniors fragiles grâce au data mining » (rapport)
      return 'seniors fragiles';
    case 'questionnaire EPICES':
      // « l'EPICES se concentre sur les personnes allant dans un CES » (rapport)
      return 'personnes allant dans un CES';
    case 'grille Fragire':
      // « parmi les retraités non dépendants (classés en GIR 5 et 6), les personnes en situation à risque »
      // (rapport)
      return 'retraités classés en GIR 5 et 6';
  }
}

// ------------------------ listes.attendu

/** règle niveaux comptés — listes.attendu:238 */
function niveauxComptes(dossier: Dossier): number {
  // « Au sein des parcours de vie, le parcours de santé regroupe » (rapport)
  if (dossier.niveauxDeLaTypologie === 'niveaux emboîtés') return TERME_DE_LA_TYPOLOGIE.values.length - 1;
  // « et le parcours de prévention, qui a 3 objectifs principaux » (rapport)
  return TERME_DE_LA_TYPOLOGIE.values.length;
}

// ------------------------ regles.attendu

/** règle années de plus — regles.attendu:49 */
function anneesDePlus(dossier: Dossier): number {
  // sans source : lecture « anniversaire passé » de la question « âge dépassé »
  if (dossier.ageDepasse === 'anniversaire passé' && !dossier.jourMemeDeLAnniversaire) return 0;
  // sans source : le jour de ses 75 ans, on a 75 ans et pas un jour de plus : l'anniversaire n'est passé que le
  // lendemain
  if (dossier.ageDepasse === 'anniversaire passé' && dossier.jourMemeDeLAnniversaire) return 1;
  // sans source : lecture « âge suivant » de la question « âge dépassé »
  if (dossier.ageDepasse === 'âge suivant') return 1;
  return raise('hole', 'no branch', 'années de plus');
}

/** règle niveau de l'action — regles.attendu:90 */
function niveauDeLAction(dossier: Dossier, butDUneAction: ButDUneAction): NiveauDePrevention {
  // « soit de prévenir la survenue des problèmes de santé (prévention primaire) » (rapport)
  if (butDUneAction === 'prévenir la survenue') return 'primaire';
  // « soit de les détecter précocement et d'éviter leur aggravation (prévention secondaire) » (rapport)
  if (butDUneAction === 'détecter tôt') return 'secondaire';
  // « soit encore de pallier leurs conséquences ou complications (prévention tertiaire) » (rapport)
  if (butDUneAction === 'pallier les conséquences') return 'tertiaire';
  // « Certains évoquent également une prévention quaternaire » (rapport)
  if (butDUneAction === 'soins palliatifs' && dossier.nombreDeNiveaux === 'quatre niveaux') return 'quaternaire';
  // « Les actions de prévention comprennent l'ensemble des actions qui permettent soit de prévenir la survenue »
  // (rapport)
  if (butDUneAction === 'soins palliatifs' && dossier.nombreDeNiveaux === 'trois niveaux') return 'aucun niveau';
  return raise('hole', 'no branch', "niveau de l'action");
}

/**
 * paramètre âge du PAERPA — regles.attendu:105
 * « un parcours de santé plus fluide pour les personnes de plus de 75 ans » (rapport)
 */
const AGE_DU_PAERPA: number = 75;

/**
 * règle âge du programme atteint — regles.attendu:109
 * « un parcours de santé plus fluide pour les personnes de plus de 75 ans » (rapport)
 */
function ageDuProgrammeAtteint(dossier: Dossier): boolean {
  return dossier.age >= AGE_DU_PAERPA + anneesDePlus(dossier);
}

/**
 * règle public du PAERPA — regles.attendu:113
 * « Le programme PAERPA, qui cible les personnes âgées en risque de perte d'autonomie » (rapport)
 */
function publicDuPaerpa(dossier: Dossier): boolean {
  return dossier.risqueDePerteDAutonomie && ageDuProgrammeAtteint(dossier);
}

/**
 * règle facteur à surveiller — regles.attendu:130
 * « en se donnant pour objectifs de surveiller les 4 facteurs d'hospitalisation évitables les plus courants »
 * (rapport)
 */
function facteurASurveiller(dossier: Dossier): boolean {
  return dossier.facteursReperes.length !== 0;
}

/** règle état qui appelle un plan — regles.attendu:152 */
function etatQuiAppelleUnPlan(dossier: Dossier): boolean {
  // sans source : lecture « pour les malades chroniques » de la question « portée du travail formalisé »
  if (dossier.porteeDuTravailFormalise === 'pour les malades chroniques')
    return dossier.situationDeFragilite || (dossier.maladieChronique && dossier.travailFormaliseNecessaire);
  // « Ce plan vise particulièrement les personnes âgées en situation de fragilité ou qui sont atteintes d'une
  // maladie chronique, et qui nécessitent un « travail formalisé entre acteurs de proximité » » (rapport)
  return (dossier.situationDeFragilite || dossier.maladieChronique) && dossier.travailFormaliseNecessaire;
}

/** règle plan personnalisé de santé visé — regles.attendu:158 */
function planPersonnaliseDeSanteVise(dossier: Dossier): boolean {
  // « Ce plan vise particulièrement les personnes âgées en situation de fragilité ou qui sont atteintes d'une
  // maladie chronique, et qui nécessitent un « travail formalisé entre acteurs de proximité » » (rapport)
  const etatQuiAppelleUnPlanValue = etatQuiAppelleUnPlan(dossier);
  if (!etatQuiAppelleUnPlanValue) return false;
  // « un parcours de santé plus fluide pour les personnes de plus de 75 ans » (rapport)
  if (etatQuiAppelleUnPlanValue && ageDuProgrammeAtteint(dossier)) return true;
  // « un parcours de santé plus fluide pour les personnes de plus de 75 ans » (rapport)
  if (
    etatQuiAppelleUnPlanValue &&
    !ageDuProgrammeAtteint(dossier) &&
    dossier.personnesAgeesDuPlan === 'âge du programme'
  )
    return false;
  // sans source : le rapport ne dit pas à partir de quel autre âge une personne est « âgée »
  if (etatQuiAppelleUnPlanValue && !ageDuProgrammeAtteint(dossier)) return unanswered();
  return raise('hole', 'no branch', 'plan personnalisé de santé visé');
}

/**
 * règle jour du bilan à six mois — regles.attendu:170
 * « un modèle de bilan à 6 mois » (rapport)
 */
function jourDuBilanASixMois(dossier: Dossier): Day {
  return addMonths(dossier.dateDuPlanPersonnaliseDeSante, 6, 'jour du bilan à six mois');
}

/** règle plateforme ouverte — regles.attendu:180 */
function plateformeOuverte(dossier: Dossier): boolean {
  const cas1 = dossier.heureDeLAppel >= 800 && dossier.heureDeLAppel < 2000;
  const cas2 = dossier.heureDeLAppel < 800 || dossier.heureDeLAppel > 2000;
  const cas3 = dossier.heureDeLAppel === 2000;
  const clauses = new Clauses<boolean>('plateforme ouverte', [cas1, cas2, cas3]);
  // « un numéro d'information unique, ouvert de 8h à 20h » (rapport)
  if (cas1) clauses.give(true);
  // « un numéro d'information unique, ouvert de 8h à 20h » (rapport)
  if (cas2) clauses.give(false);
  // sans source : « de 8h à 20h » ne dit pas si 20 h juste est encore dans les heures d'ouverture
  if (cas3) clauses.give(unanswered());
  return clauses.value('no branch');
}

/** règle invité à l'examen par la CARSAT — regles.attendu:203 */
function inviteALExamenParLaCarsat(dossier: Dossier): boolean {
  const cas1 =
    dossier.planDActionPersonnaliseAttribue ||
    dossier.pensionOuverte === 'minimum vieillesse' ||
    dossier.pensionOuverte === 'pension de réversion';
  const cas2 = !dossier.planDActionPersonnaliseAttribue && dossier.pensionOuverte === 'autre pension';
  const cas3 = !dossier.planDActionPersonnaliseAttribue && dossier.pensionOuverte === 'aucune pension';
  const clauses = new Clauses<boolean>("invité à l'examen par la CARSAT", [cas1, cas2, cas3]);
  // « la population cible pour les CARSAT était celle identifiée lors de l'attribution d'un Plan d'Action
  // Personnalisé (PAP) ou du bénéfice d'une pension telle que le minimum vieillesse ou la pension de réversion »
  // (rapport)
  // « Lors de l'ouverture ou de la notification de leurs droits, les nouveaux bénéficiaires reçoivent ainsi un
  // bulletin d'inscription à un EPS » (rapport)
  if (cas1) clauses.give(true);
  // sans source : « telle que » ne dit pas quelles autres pensions
  if (cas2) clauses.give(unanswered());
  // « la population cible pour les CARSAT était celle identifiée lors de l'attribution d'un Plan d'Action
  // Personnalisé (PAP) ou du bénéfice d'une pension » (rapport)
  if (cas3) clauses.give(false);
  return clauses.value('no branch');
}

/**
 * paramètre âge de l'examen — regles.attendu:212
 * « il est destiné en priorité aux personnes de plus de 16 ans » (rapport)
 */
const AGE_DE_L_EXAMEN: number = 16;

/**
 * règle examen proposé — regles.attendu:216
 * « 5 L'examen de prévention en santé (EPS) est une offre proposée aux assurés sociaux du régime général » (rapport)
 */
function examenPropose(dossier: Dossier): boolean {
  return dossier.assureDuRegimeGeneral;
}

/**
 * règle prioritaire pour l'examen — regles.attendu:221
 * « il est destiné en priorité aux personnes de plus de 16 ans éloignées du système de santé et en situation de
 * précarité, qui ne bénéficient pas d'un suivi médical régulier réalisé par le médecin traitant, ni des dispositifs
 * d'offre de prévention organisée comme les dépistages des cancers par exemple » (rapport)
 */
function prioritairePourLExamen(dossier: Dossier): boolean {
  return (
    examenPropose(dossier) &&
    dossier.age >= AGE_DE_L_EXAMEN + anneesDePlus(dossier) &&
    dossier.eloigneDuSystemeDeSante &&
    dossier.precarite &&
    !dossier.suiviMedicalRegulier &&
    !dossier.depistagesOrganises
  );
}

/**
 * paramètre prise en charge de l'examen (%, × 100) — regles.attendu:225
 * « totalement pris en charge par l'Assurance Maladie » (rapport)
 */
const PRISE_EN_CHARGE_DE_L_EXAMEN: number = 10000;

/**
 * règle reste à la charge du consultant (%, × 100) — regles.attendu:229
 * « totalement pris en charge par l'Assurance Maladie » (rapport)
 */
function resteALaChargeDuConsultant(): number {
  return 10000 - PRISE_EN_CHARGE_DE_L_EXAMEN;
}

/**
 * règle atelier de la CARSAT — regles.attendu:245
 * « Les consultants identifiés sont alors orientés par le CES vers un atelier organisé par la CARSAT sur cette
 * thématique de prévention » (rapport)
 * « lors des EPS, des thématiques de préventions prioritaires sont repérées chez les consultants seniors » (rapport)
 */
function atelierDeLaCarsat(dossier: Dossier, atelier: ThemeDAtelier): boolean {
  return dossier.consultantSeniorDUnCes && dossier.themesReperes.some((themeDAtelier) => themeDAtelier === atelier);
}

/**
 * paramètre quotient familial maximal (€, × 100) — regles.attendu:258
 * « 7299 ont été retenu à partir d'un critère de quotient familial » (rapport)
 */
function quotientFamilialMaximal(): number {
  return unanswered();
}

/** règle famille nombreuse — regles.attendu:279 */
function familleNombreuse(dossier: Dossier): boolean {
  // « les familles « nombreuses » ayant au moins 4 enfants à charge » (rapport)
  if (dossier.tailleDUneFamilleNombreuse === 'quatre enfants') return dossier.enfantsACharge >= 4;
  // « famille nombreuse de plus de 4 enfants » (rapport)
  return dossier.enfantsACharge >= 5;
}

/** règle faibles revenus — regles.attendu:293 */
function faiblesRevenus(dossier: Dossier): boolean {
  // « 7299 ont été retenu à partir d'un critère de quotient familial » (rapport)
  const quotientFamilialMaximalValue = quotientFamilialMaximal();
  if (dossier.quotientFamilial < quotientFamilialMaximalValue) return true;
  // « 7299 ont été retenu à partir d'un critère de quotient familial » (rapport)
  if (dossier.quotientFamilial > quotientFamilialMaximalValue) return false;
  // sans source : les lectures de la question « quotient égal au plafond »
  return dossier.quotientEgalAuPlafond === 'égalité admise';
}

/** règle famille invitée à l'examen — regles.attendu:301 */
function familleInviteeALExamen(dossier: Dossier): boolean {
  // sans source : lecture « familles nombreuses seules » de la question « portée des faibles revenus »
  const familleNombreuseValue = familleNombreuse(dossier);
  if (dossier.porteeDesFaiblesRevenus === 'familles nombreuses seules')
    return dossier.familleMonoparentale || (familleNombreuseValue && faiblesRevenus(dossier));
  // « les familles monoparentales et les familles « nombreuses » ayant au moins 4 enfants à charge et à faible
  // niveau de revenus apparaissent comme prioritaires » (rapport)
  return (dossier.familleMonoparentale || familleNombreuseValue) && faiblesRevenus(dossier);
}

/**
 * règle prochain envoi de la CAF — regles.attendu:309
 * « Chaque mois, la CAF envoie à ces allocataires identifiés vulnérables les plaquettes et lettres d'accompagnement »
 * (rapport)
 */
function prochainEnvoiDeLaCaf(dossier: Dossier): Day {
  return addMonths(dossier.dernierEnvoiDeLaCaf, 1, 'prochain envoi de la CAF');
}

/** règle partenariat ouvert — regles.attendu:329 */
function partenariatOuvert(dossier: Dossier, site: Site): boolean {
  // « la CAF de Saint Etienne et la CPAM /CES de Saint-Etienne ont été choisies » (rapport)
  if (site === 'Saint-Etienne') return true;
  // « c'est déjà le cas à Annecy ou le CES et la CAF ont mis en place ce partenariat » (rapport)
  if (site === 'Annecy') return true;
  // « (pas signée à ce jour) » (rapport)
  if (site === 'autre site' && dossier.extensionDuPartenariat === "en attente de l'accord") return false;
  // « le dispositif devrait être déployé au niveau national » (rapport)
  if (site === 'autre site' && dossier.extensionDuPartenariat === 'ouvert aux sites') return true;
  return raise('hole', 'no branch', 'partenariat ouvert');
}

/** règle public du GIE IMPA — regles.attendu:343 */
function publicDuGieImpa(dossier: Dossier): boolean {
  // « en faveur du maintien à domicile des personnes retraitées Gir 5 et 6 ou Gir 4 temporaires, fragilisées par
  // leur état de santé. Il agit en amont » (rapport)
  const vise =
    dossier.retraite &&
    dossier.fragiliseParLEtatDeSante &&
    (dossier.gir >= 5 || (dossier.gir === 4 && dossier.girTemporaire));
  if (!vise) return false;
  // « entre les caisses de retraite membres CARSAT, MSA et RSI, en faveur du maintien à domicile des personnes
  // retraitées Gir 5 et 6 ou Gir 4 temporaires, fragilisées par leur état de santé » (rapport)
  if (
    vise &&
    (dossier.caisseDuRetraite === 'CARSAT' || dossier.caisseDuRetraite === 'MSA' || dossier.caisseDuRetraite === 'RSI')
  )
    return true;
  // sans source : la CNRACL n'est pas parmi les caisses membres que le rapport nomme
  if (vise && dossier.caisseDuRetraite === 'CNRACL') return unanswered();
  return raise('hole', 'no branch', 'public du GIE IMPA');
}

/**
 * règle grille Fragire applicable — regles.attendu:352
 * « la grille FRAGIRE vise à détecter, parmi les retraités non dépendants (classés en GIR 5 et 6), les personnes en
 * situation à risque et identifier leur niveau de fragilité » (rapport)
 */
function grilleFragireApplicable(dossier: Dossier): boolean {
  return dossier.retraite && dossier.gir >= 5;
}

/** paramètre âge du croisement des données — regles.attendu:359 */
function ageDuCroisementDesDonnees(dossier: Dossier): number {
  // « le décret de mars 2017, pris en application de la loi relative à l'adaptation de la société au
  // vieillissement de 2015, qui autorise le croisement de données nominatives entre OSS pour préserver
  // l'autonomie des plus de 55 ans » (rapport)
  if (dossier.jourDuCroisement >= DAY_2017_04_01) return 55;
  // sans source : le rapport ne donne pas le jour du décret
  if (dossier.jourDuCroisement >= DAY_2017_03_01) return unanswered();
  return raise('hole', 'no version', 'âge du croisement des données');
}

/**
 * règle croisement des données permis — regles.attendu:366
 * « qui autorise le croisement de données nominatives entre OSS pour préserver l'autonomie des plus de 55 ans »
 * (rapport)
 */
function croisementDesDonneesPermis(dossier: Dossier): boolean {
  return dossier.age >= add(ageDuCroisementDesDonnees(dossier), anneesDePlus(dossier), 'croisement des données permis');
}

/**
 * paramètre âge de Bonne journée bonne santé — regles.attendu:370
 * « un dispositif à destination des personnes de plus de 55 ans en situation de précarité économique, sociale ou
 * culturelle » (rapport)
 */
const AGE_DE_BONNE_JOURNEE_BONNE_SANTE: number = 55;

/**
 * règle public de Bonne journée bonne santé — regles.attendu:374
 * « un dispositif à destination des personnes de plus de 55 ans en situation de précarité économique, sociale ou
 * culturelle, éloignées du système de santé » (rapport)
 */
function publicDeBonneJourneeBonneSante(dossier: Dossier): boolean {
  return (
    dossier.age >= AGE_DE_BONNE_JOURNEE_BONNE_SANTE + anneesDePlus(dossier) &&
    dossier.precarite &&
    dossier.eloigneDuSystemeDeSante
  );
}

/** règle orientation à l'accueil — regles.attendu:398 */
function orientationALAccueil(dossier: Dossier): Equipe {
  // « À l'aide d'une grille de quatre questions, les professionnels de l'accueil des CARSAT et des CPAM repèrent
  // les personnes en difficulté et les orientent, selon l'organisation de chacun, soit vers la PFIDASS, soit
  // vers les équipes action sociale, retraite ou le service social » (rapport)
  if (dossier.repereParLaGrilleDAccueil && dossier.equipePrevueParLaCaisse !== 'aucune équipe')
    return dossier.equipePrevueParLaCaisse;
  // sans source : le rapport oriente toujours vers une équipe, et la caisse n'en prévoit pas
  if (dossier.repereParLaGrilleDAccueil && dossier.equipePrevueParLaCaisse === 'aucune équipe') return unanswered();
  // « repèrent les personnes en difficulté et les orientent » (rapport)
  if (!dossier.repereParLaGrilleDAccueil) return 'aucune équipe';
  return raise('hole', 'no branch', "orientation à l'accueil");
}

/**
 * barème branche pilote — regles.attendu:428
 * « une branche devrait être identifiée comme pilote de ce parcours : celle-ci devra être la caisse en première ligne
 * par rapport au public cible déterminé » (rapport)
 */
function branchePilote(publicCible: PublicCible): Branche {
  switch (publicCible) {
    case 'personnes âgées':
      // « Ainsi l'Assurance vieillesse pourrait se saisir du parcours personnes âgées » (rapport)
      return 'Assurance vieillesse';
    case 'personnes précaires':
      // « l'Assurance famille du parcours personnes précaires » (rapport)
      return 'Assurance famille';
    case 'femmes enceintes':
      // « l'Assurance maladie du parcours femmes enceintes » (rapport)
      return 'Assurance maladie';
    case 'veuvage':
      // « Un parcours « veuvage » pourrait ainsi être créé en parallèle » (rapport)
      return unanswered();
    case 'étudiants':
      // « un tel parcours pourrait parfaitement se prêter à un partenariat CNAM/CNAF » (rapport)
      return unanswered();
  }
}

/** règle branche intéressée — regles.attendu:442 */
function brancheInteressee(dossier: Dossier, branche: Branche): boolean {
  // « un tel parcours pourrait parfaitement se prêter à un partenariat CNAM/CNAF : l'étudiant peut à la fois
  // avoir besoin d'un compte Ameli et d'informations concernant les aides aux logements » (rapport)
  if (dossier.parcoursEtudie === 'étudiants' && (branche === 'Assurance maladie' || branche === 'Assurance famille'))
    return true;
  // « La branche vieillesse aurait peu d'intérêt à s'investir dans un parcours étudiant » (rapport)
  if (dossier.parcoursEtudie === 'étudiants' && branche === 'Assurance vieillesse') return false;
  // « celle-ci devra être la caisse en première ligne par rapport au public cible déterminé » (rapport)
  if (dossier.parcoursEtudie !== 'étudiants' && branchePilote(dossier.parcoursEtudie) === branche) return true;
  // sans source : les tableaux qui répartissent les partenariats sont des images, absentes du texte
  if (dossier.parcoursEtudie !== 'étudiants' && branchePilote(dossier.parcoursEtudie) !== branche) return unanswered();
  return raise('hole', 'no branch', 'branche intéressée');
}

/** règle branche à associer — regles.attendu:466 */
function brancheAAssocier(acteDeBienVieillir: ActeDeBienVieillir): Branche {
  // « Pourtant, bien que les deux premières thématiques touchent directement à la santé, l'assurance maladie n'a
  // pas été associée à ce parcours de prévention » (rapport)
  if (acteDeBienVieillir === 'bien dans ma tête' || acteDeBienVieillir === 'bien dans mon corps')
    return 'Assurance maladie';
  // « De la même manière, l'assurance familiale, à travers sa compétence en matière de logement, aurait pu être
  // impliqué à travers la dimension « Bien chez soi » » (rapport)
  if (acteDeBienVieillir === 'bien chez soi') return 'Assurance famille';
  // « Une CARSAT pourrait cependant être identifiée comme caisse pilote au vu du public cible » (rapport)
  return 'Assurance vieillesse';
}

/** règle mis en avant — regles.attendu:496 */
function misEnAvant(dossier: Dossier, _elementDePrevention: ElementDePrevention): boolean {
  // « Par exemple, dans le cas du parcours femmes enceintes, les éléments suivants pourraient être mis en avant
  // » (rapport)
  if (dossier.parcoursDeLAssure === 'femmes enceintes') return true;
  // « En fonction du parcours correspondants à l'assuré, des éléments de prévention seront mis en avant sur la
  // page d'accueil du guichet de prévention » (rapport)
  return unanswered();
}

// ------------------------ structures.attendu

/** barème forme — structures.attendu:43 */
function forme(structure: Structure): FormeJuridique {
  switch (structure) {
    case 'GIE':
      // « Forme Groupement Association Association » (rapport)
      return 'groupement';
    case 'ASEPT':
      // « Forme Groupement Association Association » (rapport)
      return 'association';
    case 'CAP':
      // « Forme Groupement Association Association » (rapport)
      return 'association';
  }
}

/**
 * barème objet de la structure.lignes — structures.attendu:51
 * « Les ASEPT produisent le contenu des ateliers et animations en direction des assurés » (rapport)
 * « Le CAP passe ensuite commande à des opérateurs associatifs, pour les mettre en œuvre » (rapport)
 */
function objetDeLaStructureLignes(structure: Structure): ObjetDeLaStructureLignes {
  switch (structure) {
    case 'GIE':
      // « Objet Organisation d'une politique d'action sanitaire et sociale mutualisée » (rapport)
      return { objetDeLaStructure: "politique d'action sociale mutualisée", commandeADesOperateurs: false };
    case 'ASEPT':
      // « Production du contenu d'ateliers et d'animations, labellisés » (rapport)
      return { objetDeLaStructure: "contenu d'ateliers labellisés", commandeADesOperateurs: false };
    case 'CAP':
      // « Définition des programmes communs de prévention en direction des personnes âgées Passage de commande à des
      // opérateurs associatifs comme les ASEPT » (rapport)
      return { objetDeLaStructure: 'programmes communs de prévention', commandeADesOperateurs: true };
  }
}

/** barème objet de la structure — structures.attendu:51 */
function objetDeLaStructure(structure: Structure): Objet {
  return objetDeLaStructureLignes(structure).objetDeLaStructure;
}

/** barème commande à des opérateurs — structures.attendu:51 */
function commandeADesOperateurs(structure: Structure): boolean {
  return objetDeLaStructureLignes(structure).commandeADesOperateurs;
}

/**
 * barème financement de la structure — structures.attendu:62
 * « Au niveau financier, le GIE s'autofinance en partie grâce à son activité de structure évaluatrice » (rapport)
 * « Elles sont autonomes financièrement » (rapport)
 * « Le GIE demande également des subventions aux caisses de MSA, CARSAT, du RSI, aux caisses nationales, à la
 * conférence des financeurs (CNSA), aux ARS, aux conseils départementaux » (rapport)
 */
function financementDeLaStructure(structure: Structure): Financement {
  switch (structure) {
    case 'GIE':
      // « Financement Autonome + subvention de la MSA, de la CARSAT et du RSI » (rapport)
      return 'autonome avec subventions';
    case 'ASEPT':
      // « RSI Autonome Mise à disposition de moyens financiers par les caisses membres » (rapport)
      return 'autonome';
    case 'CAP':
      // « RSI Autonome Mise à disposition de moyens financiers par les caisses membres » (rapport)
      return 'moyens des caisses membres';
  }
}

/**
 * barème personnel de la structure — structures.attendu:73
 * « Le CAP ne possède pas de salariés mais des moyens financiers mis à disposition par les régimes membres »
 * (rapport)
 * « Les salariés des ASEPT sont ceux de l'association. Il existe parfois des mises à disposition de personnel des
 * caisses de MSA ponctuelle, notamment dans le cadre du démarrage de l'activité » (rapport)
 * « Le GIE IMPA fonctionne grâce à des salariés en propre, une trentaine environ, sous convention collective MSA. Des
 * chargés de missions sont également mis à disposition par la CARSAT » (rapport)
 */
function personnelDeLaStructure(structure: Structure): Personnel {
  switch (structure) {
    case 'GIE':
      // « Salariés Salariés de l'association + mise à disposition ponctuelle » (rapport)
      return 'salariés propres et mises à disposition';
    case 'ASEPT':
      // « Salariés de l'association + mise à disposition ponctuelle Mise à disposition de moyens » (rapport)
      return 'salariés propres et mises à disposition';
    case 'CAP':
      // « Mise à disposition de moyens par les caisses membres (aucun salarié propre) » (rapport)
      return 'moyens sans salarié propre';
  }
}

/** règle employeur — structures.attendu:93 */
function employeur(dossier: Dossier, structure: Structure): FormeJuridique {
  // « Le GIE IMPA fonctionne grâce à des salariés en propre » (rapport)
  if (structure === 'GIE' && dossier.employeurDesSalariesDUnGie === 'groupement employeur') return 'groupement';
  // « Salariés Salariés de l'association + mise à disposition ponctuelle » (rapport)
  if (structure === 'GIE' && dossier.employeurDesSalariesDUnGie === 'association employeur') return 'association';
  // « Les salariés des ASEPT sont ceux de l'association » (rapport)
  if (structure === 'ASEPT') return 'association';
  // « Le CAP ne possède pas de salariés » (rapport)
  if (structure === 'CAP') return unanswered();
  return raise('hole', 'no branch', 'employeur');
}

/** règle évaluation confiée au GIE IMPA — structures.attendu:106 */
function evaluationConfieeAuGieImpa(regime: Regime): boolean {
  // « Les MSA, les CARSAT, le RSI sont en effet clientes du GIE et lui confient l'évaluation globale des besoins
  // d'aide à domicile de leurs assurés » (rapport)
  // « Pour certain GIE : évaluation globale des besoins d'aide à domicile de leurs assurés » (rapport)
  if (regime === 'CARSAT' || regime === 'MSA' || regime === 'RSI') return true;
  // sans source : le rapport ne dit pas que la CNRACL confie ses évaluations au GIE
  return unanswered();
}

/**
 * règle financé par l'ARS — structures.attendu:122
 * « En effet des dispositifs tels que PAERPA, PTA ou CTPS sont financés par les ARS à partir des fonds d'intervention
 * régionaux dédiés notamment à la prévention » (rapport)
 */
function financeParLArs(_dispositifDeCoordination: DispositifDeCoordination): boolean {
  return true;
}

/** règle membre — structures.attendu:157 */
function membre(dossier: Dossier, regime: Regime): boolean {
  // « Gouvernance Inter régime (CARSAT, MSA) Inter régime » (rapport)
  // « entre les caisses de retraite membres CARSAT, MSA et RSI, en faveur du maintien à domicile » (rapport)
  if (dossier.structureEtudiee === 'GIE' && (regime === 'CARSAT' || regime === 'MSA')) return true;
  // « entre les caisses de retraite membres CARSAT, MSA et RSI, en faveur du maintien à domicile » (rapport)
  if (dossier.structureEtudiee === 'GIE' && regime === 'RSI') return dossier.membresDUnGie === 'membres selon le corps';
  // « Gouvernance Inter régime (CARSAT, MSA) Inter régime » (rapport)
  if (dossier.structureEtudiee === 'GIE' && regime === 'CNRACL') return false;
  // « (généralement : CARSAT, RSI, CNRACL) » (rapport)
  // « y intègrent une CARSAT, une caisse du RSI et la CNRACL » (rapport)
  if (dossier.structureEtudiee === 'ASEPT' && (regime === 'CARSAT' || regime === 'RSI' || regime === 'CNRACL'))
    return true;
  // « y intègrent une CARSAT, une caisse du RSI et la CNRACL » (rapport)
  // « A leur création, les ASEPT ont une gouvernance MSA » (rapport)
  if (dossier.structureEtudiee === 'ASEPT' && regime === 'MSA')
    return dossier.membresDUneAsept === 'membres ajoutés à la MSA';
  // « CNRACL) Inter régime (CARSAT, MSA, RSI, CNRACL) » (rapport)
  // « pour y définir, en interrégime (CARSAT, MSA, RSI, CNRACL), les programmes communs de prévention en
  // direction des personnes âgées » (rapport)
  if (dossier.structureEtudiee === 'CAP') return true;
  return raise('hole', 'no branch', 'membre');
}

/** règle directeur — structures.attendu:187 */
function directeur(dossier: Dossier, structure: Structure): Regime {
  // « elle repose sur une présidence assurée par le président de la CARSAT, et un directeur issu de la MSA »
  // (rapport)
  if (structure === 'GIE') return 'MSA';
  // « la présidence est attribuée à la CARSAT et la direction à la MSA » (rapport)
  if (structure === 'ASEPT') return 'MSA';
  // « Sa gouvernance repose sur un directeur délégué de la CARSAT et un directeur adjoint qui est celui de la
  // caisse de MSA locale » (rapport)
  if (structure === 'CAP' && dossier.porteeDeLaPresidencePartagee === 'structures du paragraphe') return 'CARSAT';
  // « la présidence est attribuée à la CARSAT et la direction à la MSA » (rapport)
  if (structure === 'CAP' && dossier.porteeDeLaPresidencePartagee === 'toutes les structures') return 'MSA';
  return raise('hole', 'no branch', 'directeur');
}

/** règle président — structures.attendu:198 */
function president(dossier: Dossier, structure: Structure): Regime {
  // « elle repose sur une présidence assurée par le président de la CARSAT, et un directeur issu de la MSA »
  // (rapport)
  if (structure === 'GIE') return 'CARSAT';
  // « la présidence est attribuée à la CARSAT et la direction à la MSA » (rapport)
  if (structure === 'ASEPT') return 'CARSAT';
  // sans source : le rapport dit qui dirige une CAP, pas qui la préside
  if (structure === 'CAP' && dossier.porteeDeLaPresidencePartagee === 'structures du paragraphe') return unanswered();
  // « la présidence est attribuée à la CARSAT et la direction à la MSA » (rapport)
  if (structure === 'CAP' && dossier.porteeDeLaPresidencePartagee === 'toutes les structures') return 'CARSAT';
  return raise('hole', 'no branch', 'président');
}

/** règle gouvernance d'une ASEPT — structures.attendu:227 */
function gouvernanceDUneAsept(dossier: Dossier): Gouvernance {
  // « elles aussi été pionnières, et créées en 2006, sous l'impulsion de la CCMSA » (rapport)
  // « de 2006 à 2014 et de 2015 à aujourd'hui. Les ASEPT de la première période disposaient d'une gouvernance «
  // MSA » uniquement ou « MSA/RSI » » (rapport)
  if (dossier.anneeDeCreation <= 2013) return 'MSA ou MSA et RSI';
  // « de 2006 à 2014 et de 2015 à aujourd'hui. Les ASEPT de la première période disposaient d'une gouvernance «
  // MSA » uniquement ou « MSA/RSI » » (rapport)
  if (dossier.anneeDeCreation === 2014 && dossier.aseptCreeeEn2014 === 'première période') return 'MSA ou MSA et RSI';
  // « Depuis, la convention de 2014 et la loi ASV de 2015, les plus récentes ASEPT fonctionnent avec une
  // gouvernance interrégime » (rapport)
  if (dossier.anneeDeCreation === 2014 && dossier.aseptCreeeEn2014 === 'interrégime dès la convention')
    return 'interrégime';
  // « Les autres disposent d'un modèle interregime et ont intégrées les CARSAT, le RSI, voire la CNRACL »
  // (rapport)
  if (dossier.anneeDeCreation >= 2015) return 'interrégime';
  return raise('hole', 'no branch', "gouvernance d'une ASEPT");
}

/**
 * règle convention de courte durée — structures.attendu:242
 * « volonté. La signature d'une convention, souvent pour une durée courte (1 à 2 ans) ne constitue pas en elle-même
 * un gage d'engagement et d'investissement » (rapport)
 * « demeure. La signature d'une convention, souvent pour une durée courte (1 à 2 ans) » (rapport)
 */
function conventionDeCourteDuree(dossier: Dossier): boolean {
  return dossier.dureeDeLaConvention >= 12 && dossier.dureeDeLaConvention <= 24;
}

/** règle partie à la convention — structures.attendu:279 */
function partieALaConvention(dossier: Dossier, signataire: Signataire): boolean {
  // sans source : le rapport est de 2018 et ne dit pas la durée du renouvellement
  if (dossier.jourDeLaConvention >= DAY_2019_01_01) return unanswered();
  // « la CNRACL en 2014 » (rapport)
  if (dossier.jourDeLaConvention < DAY_2014_01_01) return false;
  // sans source : le rapport ne donne pas le jour de la signature
  if (dossier.jourDeLaConvention >= DAY_2014_01_01 && dossier.jourDeLaConvention <= DAY_2014_12_31) return unanswered();
  // « en 2014, la CNAV, la CCMSA et le RSI ont adopté une convention » (rapport)
  if (
    dossier.jourDeLaConvention >= DAY_2015_01_01 &&
    (signataire === 'CNAV' || signataire === 'CCMSA' || signataire === 'RSI national')
  )
    return true;
  // « signée par l'Etat, la CNAV, la CCMSA, le RSI et la CNRACL en 2014 » (rapport)
  if (dossier.jourDeLaConvention >= DAY_2015_01_01 && signataire === 'État')
    return dossier.roleDeLEtat === 'État signataire';
  // « signée par l'Etat, la CNAV, la CCMSA, le RSI et la CNRACL en 2014 » (rapport)
  if (
    dossier.jourDeLaConvention >= DAY_2015_01_01 &&
    dossier.jourDeLaConvention <= DAY_2017_04_30 &&
    signataire === 'CNRACL nationale'
  )
    return dossier.entreeDeLaCnracl === 'signature en 2014';
  // « pluriannuelle en mai 2017 à laquelle s'est jointe la Caisse nationale des retraites des agents de
  // collectivités locales (CNRACL) » (rapport)
  if (dossier.jourDeLaConvention >= DAY_2017_06_01 && signataire === 'CNRACL nationale') return true;
  // « signée par l'Etat, la CNAV, la CCMSA, le RSI et la CNRACL en 2014 » (rapport)
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

/** règle année de l'avenant — structures.attendu:309 */
function anneeDeLAvenant(dossier: Dossier): number {
  // « entre la CNAV et le CETAF signé le 23 juin 2008 et un avenant en mai 2012 » (rapport)
  if (dossier.dateDeLAvenant === 'mai 2012') return 2012;
  // « Avenant n°1 à l'accord-cadre de coopération pour la prévention entre la CNAV et le CETAF, signé le 23 juin
  // 2018 » (rapport)
  return 2018;
}

/** barème jour de signature — structures.attendu:321 */
function jourDeSignature(accordCadreDuCetaf: AccordCadreDuCetaf): Day {
  // « entre la CNAV et le CETAF signé le 23 juin 2008 » (rapport)
  if (accordCadreDuCetaf === 'CNAV et CETAF') return DAY_2008_06_23;
  // « entre la CNAM et le CETAF signé le 13 mai 2009 » (rapport)
  return DAY_2009_05_13;
}

/** What one evaluation has worked out and may be asked again. */
interface Kept {
  niveauxComptes: number | undefined;
  imprimeLignes: Map<Verification, ImprimeLignes>;
  imprime: Map<Verification, number | null>;
  baseDuCalcul: Map<Verification, Base>;
  arrondiDuRapport: Map<Verification, Precision>;
  attenteDuCalcul: Map<Verification, Attente>;
  baseConnue: Map<Verification, boolean>;
  recalcule: Map<Verification, number | null>;
  verdictDuChiffre: Map<Verification, Issue2>;
  discordance: Map<Verification, number>;
  pointsDEpices: number | undefined;
  seuilApplique: number | undefined;
}

function nothingKept(): Kept {
  return {
    niveauxComptes: undefined,
    imprimeLignes: new Map(),
    imprime: new Map(),
    baseDuCalcul: new Map(),
    arrondiDuRapport: new Map(),
    attenteDuCalcul: new Map(),
    baseConnue: new Map(),
    recalcule: new Map(),
    verdictDuChiffre: new Map(),
    discordance: new Map(),
    pointsDEpices: undefined,
    seuilApplique: undefined,
  };
}

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

function keptBaseConnue(dossier: Dossier, kept: Kept, verification: Verification): boolean {
  let value = kept.baseConnue.get(verification);
  if (value === undefined) {
    value = baseConnue(dossier, kept, verification);
    kept.baseConnue.set(verification, value);
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

function keptDiscordance(dossier: Dossier, kept: Kept, verification: Verification): number {
  let value = kept.discordance.get(verification);
  if (value === undefined) {
    value = discordance(dossier, kept, verification);
    kept.discordance.set(verification, value);
  }
  return value;
}

function keptPointsDEpices(dossier: Dossier, kept: Kept): number {
  return (kept.pointsDEpices ??= pointsDEpices(dossier));
}

function keptSeuilApplique(dossier: Dossier, kept: Kept): number {
  return (kept.seuilApplique ??= seuilApplique(dossier));
}

// ------------------------------------------------------------------------ Evaluation

/**
 * Computes every result of a complete dossier, for hot paths. Throws a `FaultSignal` at the first fault, `UNANSWERED`
 * where the text gives no answer, `InvalidInput` for a text that is no value of its choix.
 */
export function compute(dossier: Dossier): Values {
  if (!holdsChoices(dossier)) refuseChoices(INPUTS, dossier);
  return valuesOf(dossier);
}

function valuesOf(dossier: Dossier): Values {
  const kept = nothingKept();
  holdGuarantees(dossier, kept);
  const values = { ...NO_VALUES };
  computeChiffres(values, dossier, kept);
  computeListes(values, dossier, kept);
  computeControles(values, dossier);
  computeRegles(values, dossier);
  computeEpices(values, dossier, kept);
  computeStructures(values, dossier);
  return values;
}

/**
 * Reads a complete dossier and computes every result of it, for services: what `decode` and `compute` give together,
 * quicker, each text looked at once. Throws a `FaultSignal` at the first fault, `UNANSWERED` where the text gives no
 * answer.
 */
export function computeInput(input: Input, options: Options = {}): Computed {
  const decoded = decode(input, options);
  return decoded.ok ? { ok: true, values: valuesOf(decoded.dossier) } : decoded;
}

const NO_VALUES: Unfilled<Values> = unfilled(PARTIAL);

/** Computes the results of chiffres.attendu. */
function computeChiffres(values: Unfilled<Values>, dossier: Dossier, kept: Kept): void {
  values.nombreDeRemarques = nombreDeRemarques();
  values.ageMoyenDesFemmes = ageMoyenDesFemmes(dossier);
  values.imprime = VERIFICATION.values.map((verification) => keptImprime(dossier, kept, verification));
  values.baseDuCalcul = VERIFICATION.values.map((verification) => keptBaseDuCalcul(dossier, kept, verification));
  values.arrondiDuRapport = VERIFICATION.values.map((verification) =>
    keptArrondiDuRapport(dossier, kept, verification),
  );
  values.attenteDuCalcul = VERIFICATION.values.map((verification) => keptAttenteDuCalcul(dossier, kept, verification));
  values.mesureDuChiffre = VERIFICATION.values.map((verification) => mesureDuChiffre(dossier, kept, verification));
  values.baseConnue = VERIFICATION.values.map((verification) => keptBaseConnue(dossier, kept, verification));
  values.recalcule = VERIFICATION.values.map((verification) => keptRecalcule(dossier, kept, verification));
  values.verdictDuChiffre = VERIFICATION.values.map((verification) =>
    keptVerdictDuChiffre(dossier, kept, verification),
  );
  values.chiffreImprime = chiffreImprime(dossier, kept);
  values.chiffreRecalcule = chiffreRecalcule(dossier, kept);
  values.verdict = verdict(dossier, kept);
  values.discordance = VERIFICATION.values.map((verification) => keptDiscordance(dossier, kept, verification));
  values.totalDesDiscordances = totalDesDiscordances(dossier, kept);
}

/** Computes the results of listes.attendu. */
function computeListes(values: Unfilled<Values>, dossier: Dossier, kept: Kept): void {
  values.niveauxComptes = keptNiveauxComptes(dossier, kept);
}

/** Computes the results of controles.attendu. */
function computeControles(values: Unfilled<Values>, dossier: Dossier): void {
  values.verdictDeModeDEmploiDuPlanPersonnaliseDeSante = verdictDeModeDEmploiDuPlanPersonnaliseDeSante(dossier);
  values.manquantsDeModeDEmploiDuPlanPersonnaliseDeSante = manquantsDeModeDEmploiDuPlanPersonnaliseDeSante(dossier);
  values.verdictDEnvoiDeLaCafAuxFamilles = verdictDEnvoiDeLaCafAuxFamilles(dossier);
  values.manquantsDEnvoiDeLaCafAuxFamilles = manquantsDEnvoiDeLaCafAuxFamilles(dossier);
  values.verdictDeProgrammesInterregimesDeLAnnee = verdictDeProgrammesInterregimesDeLAnnee(dossier);
  values.manquantsDeProgrammesInterregimesDeLAnnee = manquantsDeProgrammesInterregimesDeLAnnee(dossier);
  values.verdictDeCompositionDeLaConferenceDesFinanceurs = verdictDeCompositionDeLaConferenceDesFinanceurs(dossier);
  values.manquantsDeCompositionDeLaConferenceDesFinanceurs = manquantsDeCompositionDeLaConferenceDesFinanceurs(dossier);
  values.verdictDeSuccesDUneCooperationCommeLePaerpa = verdictDeSuccesDUneCooperationCommeLePaerpa(dossier);
  values.manquantsDeSuccesDUneCooperationCommeLePaerpa = manquantsDeSuccesDUneCooperationCommeLePaerpa(dossier);
  values.verdictDEcueilsDUneCooperationCommeLePaerpa = verdictDEcueilsDUneCooperationCommeLePaerpa(dossier);
  values.manquantsDEcueilsDUneCooperationCommeLePaerpa = manquantsDEcueilsDUneCooperationCommeLePaerpa(dossier);
  values.verdictDeSuccesDUneCooperationEntreOrganismes = verdictDeSuccesDUneCooperationEntreOrganismes(dossier);
  values.manquantsDeSuccesDUneCooperationEntreOrganismes = manquantsDeSuccesDUneCooperationEntreOrganismes(dossier);
  values.verdictDePointsDAttentionDUneCooperationEntreOrganismes =
    verdictDePointsDAttentionDUneCooperationEntreOrganismes(dossier);
  values.manquantsDePointsDAttentionDUneCooperationEntreOrganismes =
    manquantsDePointsDAttentionDUneCooperationEntreOrganismes(dossier);
  values.verdictDeConditionsDeReussiteDUneStructureInterregime =
    verdictDeConditionsDeReussiteDUneStructureInterregime(dossier);
  values.manquantsDeConditionsDeReussiteDUneStructureInterregime =
    manquantsDeConditionsDeReussiteDUneStructureInterregime(dossier);
  values.verdictDePrealablesDUneCooperation = verdictDePrealablesDUneCooperation(dossier);
  values.manquantsDePrealablesDUneCooperation = manquantsDePrealablesDUneCooperation(dossier);
  values.verdictDeCadreDUneConvention = verdictDeCadreDUneConvention(dossier);
  values.manquantsDeCadreDUneConvention = manquantsDeCadreDUneConvention(dossier);
  values.verdictDeSiteCommunDePrevention = verdictDeSiteCommunDePrevention(dossier);
  values.manquantsDeSiteCommunDePrevention = manquantsDeSiteCommunDePrevention(dossier);
  values.verdictDeDemandesDesCaissesDeLaMsa = verdictDeDemandesDesCaissesDeLaMsa(dossier);
  values.manquantsDeDemandesDesCaissesDeLaMsa = manquantsDeDemandesDesCaissesDeLaMsa(dossier);
  values.majoriteDObjectifsCommuns = majoriteDObjectifsCommuns(dossier);
  values.verdictDeConceptionDUnParcoursCommun = verdictDeConceptionDUnParcoursCommun(dossier);
  values.manquantsDeConceptionDUnParcoursCommun = manquantsDeConceptionDUnParcoursCommun(dossier);
  values.verdictDeConstructionDUnParcoursCommun = verdictDeConstructionDUnParcoursCommun(dossier);
  values.manquantsDeConstructionDUnParcoursCommun = manquantsDeConstructionDUnParcoursCommun(dossier);
  values.verdictDePilotageDUnProjetInformatique = verdictDePilotageDUnProjetInformatique(dossier);
  values.manquantsDePilotageDUnProjetInformatique = manquantsDePilotageDUnProjetInformatique(dossier);
  values.modeDeRealisationAdmis = modeDeRealisationAdmis(dossier);
  values.verdictDeQualitesDuGuichetUnique = verdictDeQualitesDuGuichetUnique(dossier);
  values.manquantsDeQualitesDuGuichetUnique = manquantsDeQualitesDuGuichetUnique(dossier);
  values.verdictDeLabelDUneApplication = verdictDeLabelDUneApplication(dossier);
  values.manquantsDeLabelDUneApplication = manquantsDeLabelDUneApplication(dossier);
  values.verdictDePreconisationsDuRapport = verdictDePreconisationsDuRapport(dossier);
  values.manquantsDePreconisationsDuRapport = manquantsDePreconisationsDuRapport(dossier);
  values.verdictDeConditionsDUnParcoursCoordonne = verdictDeConditionsDUnParcoursCoordonne(dossier);
  values.manquantsDeConditionsDUnParcoursCoordonne = manquantsDeConditionsDUnParcoursCoordonne(dossier);
  values.verdictDApplicationMetierDeDetection = verdictDApplicationMetierDeDetection(dossier);
  values.manquantsDApplicationMetierDeDetection = manquantsDApplicationMetierDeDetection(dossier);
}

/** Computes the results of regles.attendu. */
function computeRegles(values: Unfilled<Values>, dossier: Dossier): void {
  values.prochainEnvoiDeLaCaf = prochainEnvoiDeLaCaf(dossier);
  values.anneesDePlus = anneesDePlus(dossier);
  values.niveauDeLAction = BUT_D_UNE_ACTION.values.map((butDUneAction) => niveauDeLAction(dossier, butDUneAction));
  values.ageDuProgrammeAtteint = ageDuProgrammeAtteint(dossier);
  values.publicDuPaerpa = publicDuPaerpa(dossier);
  values.facteurASurveiller = facteurASurveiller(dossier);
  values.etatQuiAppelleUnPlan = etatQuiAppelleUnPlan(dossier);
  values.planPersonnaliseDeSanteVise = planPersonnaliseDeSanteVise(dossier);
  values.jourDuBilanASixMois = jourDuBilanASixMois(dossier);
  values.plateformeOuverte = plateformeOuverte(dossier);
  values.inviteALExamenParLaCarsat = inviteALExamenParLaCarsat(dossier);
  values.examenPropose = examenPropose(dossier);
  values.prioritairePourLExamen = prioritairePourLExamen(dossier);
  values.resteALaChargeDuConsultant = resteALaChargeDuConsultant();
  values.atelierDeLaCarsat = THEME_D_ATELIER.values.map((atelier) => atelierDeLaCarsat(dossier, atelier));
  values.familleNombreuse = familleNombreuse(dossier);
  values.faiblesRevenus = faiblesRevenus(dossier);
  values.familleInviteeALExamen = familleInviteeALExamen(dossier);
  values.partenariatOuvert = SITE.values.map((site) => partenariatOuvert(dossier, site));
  values.publicDuGieImpa = publicDuGieImpa(dossier);
  values.grilleFragireApplicable = grilleFragireApplicable(dossier);
  values.croisementDesDonneesPermis = croisementDesDonneesPermis(dossier);
  values.publicDeBonneJourneeBonneSante = publicDeBonneJourneeBonneSante(dossier);
  values.orientationALAccueil = orientationALAccueil(dossier);
  values.branchePilote = PUBLIC_CIBLE.values.map((publicCible) => branchePilote(publicCible));
  values.brancheInteressee = BRANCHE.values.map((branche) => brancheInteressee(dossier, branche));
  values.brancheAAssocier = ACTE_DE_BIEN_VIEILLIR.values.map((acteDeBienVieillir) =>
    brancheAAssocier(acteDeBienVieillir),
  );
  values.misEnAvant = ELEMENT_DE_PREVENTION.values.map((elementDePrevention) =>
    misEnAvant(dossier, elementDePrevention),
  );
}

/** Computes the results of epices.attendu. */
function computeEpices(values: Unfilled<Values>, dossier: Dossier, kept: Kept): void {
  values.poids = QUESTION_D_EPICES.values.map((questionDEpices) => poids(questionDEpices));
  values.pointsDEpices = keptPointsDEpices(dossier, kept);
  values.seuilApplique = keptSeuilApplique(dossier, kept);
  values.vulnerableSelonEpices = vulnerableSelonEpices(dossier, kept);
  values.publicDetecte = OUTIL_DE_DETECTION.values.map((outilDeDetection) => publicDetecte(outilDeDetection));
}

/** Computes the results of structures.attendu. */
function computeStructures(values: Unfilled<Values>, dossier: Dossier): void {
  values.forme = STRUCTURE.values.map((structure) => forme(structure));
  values.objetDeLaStructure = STRUCTURE.values.map((structure) => objetDeLaStructure(structure));
  values.commandeADesOperateurs = STRUCTURE.values.map((structure) => commandeADesOperateurs(structure));
  values.financementDeLaStructure = STRUCTURE.values.map((structure) => financementDeLaStructure(structure));
  values.personnelDeLaStructure = STRUCTURE.values.map((structure) => personnelDeLaStructure(structure));
  values.employeur = STRUCTURE.values.map((structure) => employeur(dossier, structure));
  values.evaluationConfieeAuGieImpa = REGIME.values.map((regime) => evaluationConfieeAuGieImpa(regime));
  values.financeParLArs = DISPOSITIF_DE_COORDINATION.values.map((dispositifDeCoordination) =>
    financeParLArs(dispositifDeCoordination),
  );
  values.membre = REGIME.values.map((regime) => membre(dossier, regime));
  values.directeur = STRUCTURE.values.map((structure) => directeur(dossier, structure));
  values.president = STRUCTURE.values.map((structure) => president(dossier, structure));
  values.gouvernanceDUneAsept = gouvernanceDUneAsept(dossier);
  values.conventionDeCourteDuree = conventionDeCourteDuree(dossier);
  values.partieALaConvention = SIGNATAIRE.values.map((signataire) => partieALaConvention(dossier, signataire));
  values.anneeDeLAvenant = anneeDeLAvenant(dossier);
  values.jourDeSignature = ACCORD_CADRE_DU_CETAF.values.map((accordCadreDuCetaf) =>
    jourDeSignature(accordCadreDuCetaf),
  );
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
 * Evaluates every result of a dossier. Never throws for what is in the dossier: issues, faults and unknowns are
 * values.
 */
export function evaluate(input: Input, options: Options = {}): Evaluation {
  const read = readDossier(input, options.readings);
  return read.issues.length > 0 ? { ok: false, issues: read.issues } : { ok: true, results: resultsOf(read.given) };
}

/** The same results; throws `InvalidInput` when the dossier cannot be read. */
export function evaluateOrThrow(input: Input, options: Options = {}): Results {
  const evaluation = evaluate(input, options);
  if (!evaluation.ok) throw new InvalidInput(evaluation.issues);
  return evaluation.results;
}

/** Reads a dossier: for `compute` when it is complete, else for `results`. */
export function decode(input: Input, options: Options = {}): Decoded {
  const read = readDossier(input, options.readings);
  // nothing is left out
  if (read.unknowns === 0 && read.issues.length === 0) return { ok: true, dossier: read.given as Dossier };
  return { ok: false, issues: read.issues, unknowns: read.unknowns, given: read.issues.length > 0 ? null : read.given };
}

/** One result alone, and nothing it does not need. Throws a `RangeError` for a name that no result has. */
export function evaluateOne<K extends keyof Results>(
  name: K,
  input: Input,
  options: Options = {},
): { readonly ok: true; readonly result: Results[K] } | Extract<Evaluation, { ok: false }> {
  requireResult(PARTIAL, name);
  const read = readDossier(input, options.readings);
  if (read.issues.length > 0) return { ok: false, issues: read.issues };
  return { ok: true, result: EACH[name](new Session(RULES, read.given as Dossier, nothingKept())) };
}

/**
 * The results of a complete dossier, when none of them is a fault or has no answer; else null, and each is looked at
 * on its own.
 */
function knownResults(dossier: Dossier): Results | null {
  try {
    const kept = nothingKept();
    holdGuarantees(dossier, kept);
    const results = { ...NO_RESULTS };
    knownChiffres(results, dossier, kept);
    knownListes(results, dossier, kept);
    knownControles(results, dossier);
    knownRegles(results, dossier);
    knownEpices(results, dossier, kept);
    knownStructures(results, dossier);
    return results;
  } catch (signal) {
    if (signal instanceof FaultSignal || signal === UNANSWERED) return null;
    throw signal;
  }
}

/** The results, all known, of chiffres.attendu. */
function knownChiffres(results: Unfilled<Results>, dossier: Dossier, kept: Kept): void {
  results.nombreDeRemarques = determined(nombreDeRemarques());
  results.ageMoyenDesFemmes = determined(formatDecimal(ageMoyenDesFemmes(dossier), 1));
  results.imprime = outcomesOf(VERIFICATION.values, (verification) =>
    orNull(keptImprime(dossier, kept, verification), (value) => formatDecimal(value, 2)),
  );
  results.baseDuCalcul = outcomesOf(VERIFICATION.values, (verification) =>
    keptBaseDuCalcul(dossier, kept, verification),
  );
  results.arrondiDuRapport = outcomesOf(VERIFICATION.values, (verification) =>
    keptArrondiDuRapport(dossier, kept, verification),
  );
  results.attenteDuCalcul = outcomesOf(VERIFICATION.values, (verification) =>
    keptAttenteDuCalcul(dossier, kept, verification),
  );
  results.mesureDuChiffre = outcomesOf(VERIFICATION.values, (verification) =>
    mesureDuChiffre(dossier, kept, verification),
  );
  results.baseConnue = outcomesOf(VERIFICATION.values, (verification) => keptBaseConnue(dossier, kept, verification));
  results.recalcule = outcomesOf(VERIFICATION.values, (verification) =>
    orNull(keptRecalcule(dossier, kept, verification), (value) => formatDecimal(value, 2)),
  );
  results.verdictDuChiffre = outcomesOf(VERIFICATION.values, (verification) =>
    keptVerdictDuChiffre(dossier, kept, verification),
  );
  results.chiffreImprime = determined(orNull(chiffreImprime(dossier, kept), (value) => formatDecimal(value, 2)));
  results.chiffreRecalcule = determined(orNull(chiffreRecalcule(dossier, kept), (value) => formatDecimal(value, 2)));
  results.verdict = determined(verdict(dossier, kept));
  results.discordance = outcomesOf(VERIFICATION.values, (verification) => keptDiscordance(dossier, kept, verification));
  results.totalDesDiscordances = determined(totalDesDiscordances(dossier, kept));
}

/** The results, all known, of listes.attendu. */
function knownListes(results: Unfilled<Results>, dossier: Dossier, kept: Kept): void {
  results.niveauxComptes = determined(keptNiveauxComptes(dossier, kept));
}

/** The results, all known, of controles.attendu. */
function knownControles(results: Unfilled<Results>, dossier: Dossier): void {
  results.verdictDeModeDEmploiDuPlanPersonnaliseDeSante = determined(
    verdictDeModeDEmploiDuPlanPersonnaliseDeSante(dossier),
  );
  results.manquantsDeModeDEmploiDuPlanPersonnaliseDeSante = determined(
    manquantsDeModeDEmploiDuPlanPersonnaliseDeSante(dossier).map(
      writePieceManquanteDeModeDEmploiDuPlanPersonnaliseDeSante,
    ),
  );
  results.verdictDEnvoiDeLaCafAuxFamilles = determined(verdictDEnvoiDeLaCafAuxFamilles(dossier));
  results.manquantsDEnvoiDeLaCafAuxFamilles = determined(
    manquantsDEnvoiDeLaCafAuxFamilles(dossier).map(writePieceManquanteDeEnvoiDeLaCafAuxFamilles),
  );
  results.verdictDeProgrammesInterregimesDeLAnnee = determined(verdictDeProgrammesInterregimesDeLAnnee(dossier));
  results.manquantsDeProgrammesInterregimesDeLAnnee = determined(
    manquantsDeProgrammesInterregimesDeLAnnee(dossier).map(writePieceManquanteDeProgrammesInterregimesDeLAnnee),
  );
  results.verdictDeCompositionDeLaConferenceDesFinanceurs = determined(
    verdictDeCompositionDeLaConferenceDesFinanceurs(dossier),
  );
  results.manquantsDeCompositionDeLaConferenceDesFinanceurs = determined(
    manquantsDeCompositionDeLaConferenceDesFinanceurs(dossier).map(
      writePieceManquanteDeCompositionDeLaConferenceDesFinanceurs,
    ),
  );
  results.verdictDeSuccesDUneCooperationCommeLePaerpa = determined(
    verdictDeSuccesDUneCooperationCommeLePaerpa(dossier),
  );
  results.manquantsDeSuccesDUneCooperationCommeLePaerpa = determined(
    manquantsDeSuccesDUneCooperationCommeLePaerpa(dossier).map(writePieceManquanteDeSuccesDUneCooperationCommeLePaerpa),
  );
  results.verdictDEcueilsDUneCooperationCommeLePaerpa = determined(
    verdictDEcueilsDUneCooperationCommeLePaerpa(dossier),
  );
  results.manquantsDEcueilsDUneCooperationCommeLePaerpa = determined(
    manquantsDEcueilsDUneCooperationCommeLePaerpa(dossier).map(
      writePieceManquanteDeEcueilsDUneCooperationCommeLePaerpa,
    ),
  );
  results.verdictDeSuccesDUneCooperationEntreOrganismes = determined(
    verdictDeSuccesDUneCooperationEntreOrganismes(dossier),
  );
  results.manquantsDeSuccesDUneCooperationEntreOrganismes = determined(
    manquantsDeSuccesDUneCooperationEntreOrganismes(dossier).map(
      writePieceManquanteDeSuccesDUneCooperationEntreOrganismes,
    ),
  );
  results.verdictDePointsDAttentionDUneCooperationEntreOrganismes = determined(
    verdictDePointsDAttentionDUneCooperationEntreOrganismes(dossier),
  );
  results.manquantsDePointsDAttentionDUneCooperationEntreOrganismes = determined(
    manquantsDePointsDAttentionDUneCooperationEntreOrganismes(dossier).map(
      writePieceManquanteDePointsDAttentionDUneCooperationEntreOrganismes,
    ),
  );
  results.verdictDeConditionsDeReussiteDUneStructureInterregime = determined(
    verdictDeConditionsDeReussiteDUneStructureInterregime(dossier),
  );
  results.manquantsDeConditionsDeReussiteDUneStructureInterregime = determined(
    manquantsDeConditionsDeReussiteDUneStructureInterregime(dossier).map(
      writePieceManquanteDeConditionsDeReussiteDUneStructureInterregime,
    ),
  );
  results.verdictDePrealablesDUneCooperation = determined(verdictDePrealablesDUneCooperation(dossier));
  results.manquantsDePrealablesDUneCooperation = determined(
    manquantsDePrealablesDUneCooperation(dossier).map(writePieceManquanteDePrealablesDUneCooperation),
  );
  results.verdictDeCadreDUneConvention = determined(verdictDeCadreDUneConvention(dossier));
  results.manquantsDeCadreDUneConvention = determined(
    manquantsDeCadreDUneConvention(dossier).map(writePieceManquanteDeCadreDUneConvention),
  );
  results.verdictDeSiteCommunDePrevention = determined(verdictDeSiteCommunDePrevention(dossier));
  results.manquantsDeSiteCommunDePrevention = determined(
    manquantsDeSiteCommunDePrevention(dossier).map(writePieceManquanteDeSiteCommunDePrevention),
  );
  results.verdictDeDemandesDesCaissesDeLaMsa = determined(verdictDeDemandesDesCaissesDeLaMsa(dossier));
  results.manquantsDeDemandesDesCaissesDeLaMsa = determined(
    manquantsDeDemandesDesCaissesDeLaMsa(dossier).map(writePieceManquanteDeDemandesDesCaissesDeLaMsa),
  );
  results.majoriteDObjectifsCommuns = determined(majoriteDObjectifsCommuns(dossier));
  results.verdictDeConceptionDUnParcoursCommun = determined(verdictDeConceptionDUnParcoursCommun(dossier));
  results.manquantsDeConceptionDUnParcoursCommun = determined(
    manquantsDeConceptionDUnParcoursCommun(dossier).map(writePieceManquanteDeConceptionDUnParcoursCommun),
  );
  results.verdictDeConstructionDUnParcoursCommun = determined(verdictDeConstructionDUnParcoursCommun(dossier));
  results.manquantsDeConstructionDUnParcoursCommun = determined(
    manquantsDeConstructionDUnParcoursCommun(dossier).map(writePieceManquanteDeConstructionDUnParcoursCommun),
  );
  results.verdictDePilotageDUnProjetInformatique = determined(verdictDePilotageDUnProjetInformatique(dossier));
  results.manquantsDePilotageDUnProjetInformatique = determined(
    manquantsDePilotageDUnProjetInformatique(dossier).map(writePieceManquanteDePilotageDUnProjetInformatique),
  );
  results.modeDeRealisationAdmis = determined(modeDeRealisationAdmis(dossier));
  results.verdictDeQualitesDuGuichetUnique = determined(verdictDeQualitesDuGuichetUnique(dossier));
  results.manquantsDeQualitesDuGuichetUnique = determined(
    manquantsDeQualitesDuGuichetUnique(dossier).map(writePieceManquanteDeQualitesDuGuichetUnique),
  );
  results.verdictDeLabelDUneApplication = determined(verdictDeLabelDUneApplication(dossier));
  results.manquantsDeLabelDUneApplication = determined(
    manquantsDeLabelDUneApplication(dossier).map(writePieceManquanteDeLabelDUneApplication),
  );
  results.verdictDePreconisationsDuRapport = determined(verdictDePreconisationsDuRapport(dossier));
  results.manquantsDePreconisationsDuRapport = determined(
    manquantsDePreconisationsDuRapport(dossier).map(writePieceManquanteDePreconisationsDuRapport),
  );
  results.verdictDeConditionsDUnParcoursCoordonne = determined(verdictDeConditionsDUnParcoursCoordonne(dossier));
  results.manquantsDeConditionsDUnParcoursCoordonne = determined(
    manquantsDeConditionsDUnParcoursCoordonne(dossier).map(writePieceManquanteDeConditionsDUnParcoursCoordonne),
  );
  results.verdictDApplicationMetierDeDetection = determined(verdictDApplicationMetierDeDetection(dossier));
  results.manquantsDApplicationMetierDeDetection = determined(
    manquantsDApplicationMetierDeDetection(dossier).map(writePieceManquanteDeApplicationMetierDeDetection),
  );
}

/** The results, all known, of regles.attendu. */
function knownRegles(results: Unfilled<Results>, dossier: Dossier): void {
  results.prochainEnvoiDeLaCaf = determined(writeDay(prochainEnvoiDeLaCaf(dossier)));
  results.anneesDePlus = determined(anneesDePlus(dossier));
  results.niveauDeLAction = outcomesOf(BUT_D_UNE_ACTION.values, (butDUneAction) =>
    niveauDeLAction(dossier, butDUneAction),
  );
  results.ageDuProgrammeAtteint = determined(ageDuProgrammeAtteint(dossier));
  results.publicDuPaerpa = determined(publicDuPaerpa(dossier));
  results.facteurASurveiller = determined(facteurASurveiller(dossier));
  results.etatQuiAppelleUnPlan = determined(etatQuiAppelleUnPlan(dossier));
  results.planPersonnaliseDeSanteVise = determined(planPersonnaliseDeSanteVise(dossier));
  results.jourDuBilanASixMois = determined(writeDay(jourDuBilanASixMois(dossier)));
  results.plateformeOuverte = determined(plateformeOuverte(dossier));
  results.inviteALExamenParLaCarsat = determined(inviteALExamenParLaCarsat(dossier));
  results.examenPropose = determined(examenPropose(dossier));
  results.prioritairePourLExamen = determined(prioritairePourLExamen(dossier));
  results.resteALaChargeDuConsultant = determined(formatDecimal(resteALaChargeDuConsultant(), 2));
  results.atelierDeLaCarsat = outcomesOf(THEME_D_ATELIER.values, (atelier) => atelierDeLaCarsat(dossier, atelier));
  results.familleNombreuse = determined(familleNombreuse(dossier));
  results.faiblesRevenus = determined(faiblesRevenus(dossier));
  results.familleInviteeALExamen = determined(familleInviteeALExamen(dossier));
  results.partenariatOuvert = outcomesOf(SITE.values, (site) => partenariatOuvert(dossier, site));
  results.publicDuGieImpa = determined(publicDuGieImpa(dossier));
  results.grilleFragireApplicable = determined(grilleFragireApplicable(dossier));
  results.croisementDesDonneesPermis = determined(croisementDesDonneesPermis(dossier));
  results.publicDeBonneJourneeBonneSante = determined(publicDeBonneJourneeBonneSante(dossier));
  results.orientationALAccueil = determined(orientationALAccueil(dossier));
  results.branchePilote = outcomesOf(PUBLIC_CIBLE.values, (publicCible) => branchePilote(publicCible));
  results.brancheInteressee = outcomesOf(BRANCHE.values, (branche) => brancheInteressee(dossier, branche));
  results.brancheAAssocier = outcomesOf(ACTE_DE_BIEN_VIEILLIR.values, (acteDeBienVieillir) =>
    brancheAAssocier(acteDeBienVieillir),
  );
  results.misEnAvant = outcomesOf(ELEMENT_DE_PREVENTION.values, (elementDePrevention) =>
    misEnAvant(dossier, elementDePrevention),
  );
}

/** The results, all known, of epices.attendu. */
function knownEpices(results: Unfilled<Results>, dossier: Dossier, kept: Kept): void {
  results.poids = outcomesOf(QUESTION_D_EPICES.values, (questionDEpices) => formatDecimal(poids(questionDEpices), 2));
  results.pointsDEpices = determined(formatDecimal(keptPointsDEpices(dossier, kept), 2));
  results.seuilApplique = determined(formatDecimal(keptSeuilApplique(dossier, kept), 2));
  results.vulnerableSelonEpices = determined(vulnerableSelonEpices(dossier, kept));
  results.publicDetecte = outcomesOf(OUTIL_DE_DETECTION.values, (outilDeDetection) => publicDetecte(outilDeDetection));
}

/** The results, all known, of structures.attendu. */
function knownStructures(results: Unfilled<Results>, dossier: Dossier): void {
  results.forme = outcomesOf(STRUCTURE.values, (structure) => forme(structure));
  results.objetDeLaStructure = outcomesOf(STRUCTURE.values, (structure) => objetDeLaStructure(structure));
  results.commandeADesOperateurs = outcomesOf(STRUCTURE.values, (structure) => commandeADesOperateurs(structure));
  results.financementDeLaStructure = outcomesOf(STRUCTURE.values, (structure) => financementDeLaStructure(structure));
  results.personnelDeLaStructure = outcomesOf(STRUCTURE.values, (structure) => personnelDeLaStructure(structure));
  results.employeur = outcomesOf(STRUCTURE.values, (structure) => employeur(dossier, structure));
  results.evaluationConfieeAuGieImpa = outcomesOf(REGIME.values, (regime) => evaluationConfieeAuGieImpa(regime));
  results.financeParLArs = outcomesOf(DISPOSITIF_DE_COORDINATION.values, (dispositifDeCoordination) =>
    financeParLArs(dispositifDeCoordination),
  );
  results.membre = outcomesOf(REGIME.values, (regime) => membre(dossier, regime));
  results.directeur = outcomesOf(STRUCTURE.values, (structure) => directeur(dossier, structure));
  results.president = outcomesOf(STRUCTURE.values, (structure) => president(dossier, structure));
  results.gouvernanceDUneAsept = determined(gouvernanceDUneAsept(dossier));
  results.conventionDeCourteDuree = determined(conventionDeCourteDuree(dossier));
  results.partieALaConvention = outcomesOf(SIGNATAIRE.values, (signataire) => partieALaConvention(dossier, signataire));
  results.anneeDeLAvenant = determined(anneeDeLAvenant(dossier));
  results.jourDeSignature = outcomesOf(ACCORD_CADRE_DU_CETAF.values, (accordCadreDuCetaf) =>
    writeDay(jourDeSignature(accordCadreDuCetaf)),
  );
}

/**
 * Every result of a dossier as `decode` read it, whatever is unknown. Throws `InvalidInput` for a text that is no
 * value of its choix, as one written by hand may hold.
 */
export function results(given: Given<Dossier>): Results {
  holdGiven(INPUTS, given);
  return resultsOf(given);
}

function resultsOf(given: Given<Dossier>): Results {
  const known = isWholeDossier(given) ? knownResults(given) : null;
  if (known !== null) return known;
  const session = new Session(RULES, given as Dossier, nothingKept());
  const results = { ...NO_RESULTS };
  eachChiffres(results, session);
  eachListes(results, session);
  eachControles(results, session);
  eachRegles(results, session);
  eachEpices(results, session);
  eachStructures(results, session);
  return results;
}

const NO_RESULTS: Unfilled<Results> = unfilled(PARTIAL);

/** Each result of chiffres.attendu. */
function eachChiffres(results: Unfilled<Results>, session: Session<Dossier, Kept, Gives>): void {
  results.nombreDeRemarques = EACH.nombreDeRemarques(session);
  results.ageMoyenDesFemmes = EACH.ageMoyenDesFemmes(session);
  results.imprime = EACH.imprime(session);
  results.baseDuCalcul = EACH.baseDuCalcul(session);
  results.arrondiDuRapport = EACH.arrondiDuRapport(session);
  results.attenteDuCalcul = EACH.attenteDuCalcul(session);
  results.mesureDuChiffre = EACH.mesureDuChiffre(session);
  results.baseConnue = EACH.baseConnue(session);
  results.recalcule = EACH.recalcule(session);
  results.verdictDuChiffre = EACH.verdictDuChiffre(session);
  results.chiffreImprime = EACH.chiffreImprime(session);
  results.chiffreRecalcule = EACH.chiffreRecalcule(session);
  results.verdict = EACH.verdict(session);
  results.discordance = EACH.discordance(session);
  results.totalDesDiscordances = EACH.totalDesDiscordances(session);
}

/** Each result of listes.attendu. */
function eachListes(results: Unfilled<Results>, session: Session<Dossier, Kept, Gives>): void {
  results.niveauxComptes = EACH.niveauxComptes(session);
}

/** Each result of controles.attendu. */
function eachControles(results: Unfilled<Results>, session: Session<Dossier, Kept, Gives>): void {
  results.verdictDeModeDEmploiDuPlanPersonnaliseDeSante = EACH.verdictDeModeDEmploiDuPlanPersonnaliseDeSante(session);
  results.manquantsDeModeDEmploiDuPlanPersonnaliseDeSante =
    EACH.manquantsDeModeDEmploiDuPlanPersonnaliseDeSante(session);
  results.verdictDEnvoiDeLaCafAuxFamilles = EACH.verdictDEnvoiDeLaCafAuxFamilles(session);
  results.manquantsDEnvoiDeLaCafAuxFamilles = EACH.manquantsDEnvoiDeLaCafAuxFamilles(session);
  results.verdictDeProgrammesInterregimesDeLAnnee = EACH.verdictDeProgrammesInterregimesDeLAnnee(session);
  results.manquantsDeProgrammesInterregimesDeLAnnee = EACH.manquantsDeProgrammesInterregimesDeLAnnee(session);
  results.verdictDeCompositionDeLaConferenceDesFinanceurs =
    EACH.verdictDeCompositionDeLaConferenceDesFinanceurs(session);
  results.manquantsDeCompositionDeLaConferenceDesFinanceurs =
    EACH.manquantsDeCompositionDeLaConferenceDesFinanceurs(session);
  results.verdictDeSuccesDUneCooperationCommeLePaerpa = EACH.verdictDeSuccesDUneCooperationCommeLePaerpa(session);
  results.manquantsDeSuccesDUneCooperationCommeLePaerpa = EACH.manquantsDeSuccesDUneCooperationCommeLePaerpa(session);
  results.verdictDEcueilsDUneCooperationCommeLePaerpa = EACH.verdictDEcueilsDUneCooperationCommeLePaerpa(session);
  results.manquantsDEcueilsDUneCooperationCommeLePaerpa = EACH.manquantsDEcueilsDUneCooperationCommeLePaerpa(session);
  results.verdictDeSuccesDUneCooperationEntreOrganismes = EACH.verdictDeSuccesDUneCooperationEntreOrganismes(session);
  results.manquantsDeSuccesDUneCooperationEntreOrganismes =
    EACH.manquantsDeSuccesDUneCooperationEntreOrganismes(session);
  results.verdictDePointsDAttentionDUneCooperationEntreOrganismes =
    EACH.verdictDePointsDAttentionDUneCooperationEntreOrganismes(session);
  results.manquantsDePointsDAttentionDUneCooperationEntreOrganismes =
    EACH.manquantsDePointsDAttentionDUneCooperationEntreOrganismes(session);
  results.verdictDeConditionsDeReussiteDUneStructureInterregime =
    EACH.verdictDeConditionsDeReussiteDUneStructureInterregime(session);
  results.manquantsDeConditionsDeReussiteDUneStructureInterregime =
    EACH.manquantsDeConditionsDeReussiteDUneStructureInterregime(session);
  results.verdictDePrealablesDUneCooperation = EACH.verdictDePrealablesDUneCooperation(session);
  results.manquantsDePrealablesDUneCooperation = EACH.manquantsDePrealablesDUneCooperation(session);
  results.verdictDeCadreDUneConvention = EACH.verdictDeCadreDUneConvention(session);
  results.manquantsDeCadreDUneConvention = EACH.manquantsDeCadreDUneConvention(session);
  results.verdictDeSiteCommunDePrevention = EACH.verdictDeSiteCommunDePrevention(session);
  results.manquantsDeSiteCommunDePrevention = EACH.manquantsDeSiteCommunDePrevention(session);
  results.verdictDeDemandesDesCaissesDeLaMsa = EACH.verdictDeDemandesDesCaissesDeLaMsa(session);
  results.manquantsDeDemandesDesCaissesDeLaMsa = EACH.manquantsDeDemandesDesCaissesDeLaMsa(session);
  results.majoriteDObjectifsCommuns = EACH.majoriteDObjectifsCommuns(session);
  results.verdictDeConceptionDUnParcoursCommun = EACH.verdictDeConceptionDUnParcoursCommun(session);
  results.manquantsDeConceptionDUnParcoursCommun = EACH.manquantsDeConceptionDUnParcoursCommun(session);
  results.verdictDeConstructionDUnParcoursCommun = EACH.verdictDeConstructionDUnParcoursCommun(session);
  results.manquantsDeConstructionDUnParcoursCommun = EACH.manquantsDeConstructionDUnParcoursCommun(session);
  results.verdictDePilotageDUnProjetInformatique = EACH.verdictDePilotageDUnProjetInformatique(session);
  results.manquantsDePilotageDUnProjetInformatique = EACH.manquantsDePilotageDUnProjetInformatique(session);
  results.modeDeRealisationAdmis = EACH.modeDeRealisationAdmis(session);
  results.verdictDeQualitesDuGuichetUnique = EACH.verdictDeQualitesDuGuichetUnique(session);
  results.manquantsDeQualitesDuGuichetUnique = EACH.manquantsDeQualitesDuGuichetUnique(session);
  results.verdictDeLabelDUneApplication = EACH.verdictDeLabelDUneApplication(session);
  results.manquantsDeLabelDUneApplication = EACH.manquantsDeLabelDUneApplication(session);
  results.verdictDePreconisationsDuRapport = EACH.verdictDePreconisationsDuRapport(session);
  results.manquantsDePreconisationsDuRapport = EACH.manquantsDePreconisationsDuRapport(session);
  results.verdictDeConditionsDUnParcoursCoordonne = EACH.verdictDeConditionsDUnParcoursCoordonne(session);
  results.manquantsDeConditionsDUnParcoursCoordonne = EACH.manquantsDeConditionsDUnParcoursCoordonne(session);
  results.verdictDApplicationMetierDeDetection = EACH.verdictDApplicationMetierDeDetection(session);
  results.manquantsDApplicationMetierDeDetection = EACH.manquantsDApplicationMetierDeDetection(session);
}

/** Each result of regles.attendu. */
function eachRegles(results: Unfilled<Results>, session: Session<Dossier, Kept, Gives>): void {
  results.prochainEnvoiDeLaCaf = EACH.prochainEnvoiDeLaCaf(session);
  results.anneesDePlus = EACH.anneesDePlus(session);
  results.niveauDeLAction = EACH.niveauDeLAction(session);
  results.ageDuProgrammeAtteint = EACH.ageDuProgrammeAtteint(session);
  results.publicDuPaerpa = EACH.publicDuPaerpa(session);
  results.facteurASurveiller = EACH.facteurASurveiller(session);
  results.etatQuiAppelleUnPlan = EACH.etatQuiAppelleUnPlan(session);
  results.planPersonnaliseDeSanteVise = EACH.planPersonnaliseDeSanteVise(session);
  results.jourDuBilanASixMois = EACH.jourDuBilanASixMois(session);
  results.plateformeOuverte = EACH.plateformeOuverte(session);
  results.inviteALExamenParLaCarsat = EACH.inviteALExamenParLaCarsat(session);
  results.examenPropose = EACH.examenPropose(session);
  results.prioritairePourLExamen = EACH.prioritairePourLExamen(session);
  results.resteALaChargeDuConsultant = EACH.resteALaChargeDuConsultant(session);
  results.atelierDeLaCarsat = EACH.atelierDeLaCarsat(session);
  results.familleNombreuse = EACH.familleNombreuse(session);
  results.faiblesRevenus = EACH.faiblesRevenus(session);
  results.familleInviteeALExamen = EACH.familleInviteeALExamen(session);
  results.partenariatOuvert = EACH.partenariatOuvert(session);
  results.publicDuGieImpa = EACH.publicDuGieImpa(session);
  results.grilleFragireApplicable = EACH.grilleFragireApplicable(session);
  results.croisementDesDonneesPermis = EACH.croisementDesDonneesPermis(session);
  results.publicDeBonneJourneeBonneSante = EACH.publicDeBonneJourneeBonneSante(session);
  results.orientationALAccueil = EACH.orientationALAccueil(session);
  results.branchePilote = EACH.branchePilote(session);
  results.brancheInteressee = EACH.brancheInteressee(session);
  results.brancheAAssocier = EACH.brancheAAssocier(session);
  results.misEnAvant = EACH.misEnAvant(session);
}

/** Each result of epices.attendu. */
function eachEpices(results: Unfilled<Results>, session: Session<Dossier, Kept, Gives>): void {
  results.poids = EACH.poids(session);
  results.pointsDEpices = EACH.pointsDEpices(session);
  results.seuilApplique = EACH.seuilApplique(session);
  results.vulnerableSelonEpices = EACH.vulnerableSelonEpices(session);
  results.publicDetecte = EACH.publicDetecte(session);
}

/** Each result of structures.attendu. */
function eachStructures(results: Unfilled<Results>, session: Session<Dossier, Kept, Gives>): void {
  results.forme = EACH.forme(session);
  results.objetDeLaStructure = EACH.objetDeLaStructure(session);
  results.commandeADesOperateurs = EACH.commandeADesOperateurs(session);
  results.financementDeLaStructure = EACH.financementDeLaStructure(session);
  results.personnelDeLaStructure = EACH.personnelDeLaStructure(session);
  results.employeur = EACH.employeur(session);
  results.evaluationConfieeAuGieImpa = EACH.evaluationConfieeAuGieImpa(session);
  results.financeParLArs = EACH.financeParLArs(session);
  results.membre = EACH.membre(session);
  results.directeur = EACH.directeur(session);
  results.president = EACH.president(session);
  results.gouvernanceDUneAsept = EACH.gouvernanceDUneAsept(session);
  results.conventionDeCourteDuree = EACH.conventionDeCourteDuree(session);
  results.partieALaConvention = EACH.partieALaConvention(session);
  results.anneeDeLAvenant = EACH.anneeDeLAvenant(session);
  results.jourDeSignature = EACH.jourDeSignature(session);
}

/** Each result on its own: plain arithmetic when the dossier gives all it reads, else the world with unknowns. */
const EACH: { readonly [K in keyof Results]: (session: Session<Dossier, Kept, Gives>) => Results[K] } = {
  nombreDeRemarques: (session) =>
    PARTIAL.nombreDeRemarques.isKnown(session.gives)
      ? determined(nombreDeRemarques())
      : session.open(PARTIAL.nombreDeRemarques),
  ageMoyenDesFemmes: attempted(PARTIAL.ageMoyenDesFemmes, (dossier: Dossier) =>
    formatDecimal(ageMoyenDesFemmes(dossier), 1),
  ),
  niveauxComptes: (session) =>
    PARTIAL.niveauxComptes.isKnown(session.gives)
      ? determined(keptNiveauxComptes(session.dossier, session.kept))
      : session.open(PARTIAL.niveauxComptes),
  imprime: perElement(PARTIAL.imprime, (dossier: Dossier, kept: Kept, verification: Verification) =>
    orNull(keptImprime(dossier, kept, verification), (value) => formatDecimal(value, 2)),
  ),
  baseDuCalcul: perElement(PARTIAL.baseDuCalcul, (dossier: Dossier, kept: Kept, verification: Verification) =>
    keptBaseDuCalcul(dossier, kept, verification),
  ),
  arrondiDuRapport: perElement(PARTIAL.arrondiDuRapport, (dossier: Dossier, kept: Kept, verification: Verification) =>
    keptArrondiDuRapport(dossier, kept, verification),
  ),
  attenteDuCalcul: perElement(PARTIAL.attenteDuCalcul, (dossier: Dossier, kept: Kept, verification: Verification) =>
    keptAttenteDuCalcul(dossier, kept, verification),
  ),
  mesureDuChiffre: perElement(PARTIAL.mesureDuChiffre, (dossier: Dossier, kept: Kept, verification: Verification) =>
    mesureDuChiffre(dossier, kept, verification),
  ),
  baseConnue: perElement(PARTIAL.baseConnue, (dossier: Dossier, kept: Kept, verification: Verification) =>
    keptBaseConnue(dossier, kept, verification),
  ),
  recalcule: perElement(PARTIAL.recalcule, (dossier: Dossier, kept: Kept, verification: Verification) =>
    orNull(keptRecalcule(dossier, kept, verification), (value) => formatDecimal(value, 2)),
  ),
  verdictDuChiffre: perElement(PARTIAL.verdictDuChiffre, (dossier: Dossier, kept: Kept, verification: Verification) =>
    keptVerdictDuChiffre(dossier, kept, verification),
  ),
  chiffreImprime: attempted(PARTIAL.chiffreImprime, (dossier: Dossier, kept: Kept) =>
    orNull(chiffreImprime(dossier, kept), (value) => formatDecimal(value, 2)),
  ),
  chiffreRecalcule: attempted(PARTIAL.chiffreRecalcule, (dossier: Dossier, kept: Kept) =>
    orNull(chiffreRecalcule(dossier, kept), (value) => formatDecimal(value, 2)),
  ),
  verdict: attempted(PARTIAL.verdict, (dossier: Dossier, kept: Kept) => verdict(dossier, kept)),
  discordance: perElement(PARTIAL.discordance, (dossier: Dossier, kept: Kept, verification: Verification) =>
    keptDiscordance(dossier, kept, verification),
  ),
  totalDesDiscordances: attempted(PARTIAL.totalDesDiscordances, (dossier: Dossier, kept: Kept) =>
    totalDesDiscordances(dossier, kept),
  ),
  verdictDeModeDEmploiDuPlanPersonnaliseDeSante: (session) =>
    PARTIAL.verdictDeModeDEmploiDuPlanPersonnaliseDeSante.isKnown(session.gives)
      ? determined(verdictDeModeDEmploiDuPlanPersonnaliseDeSante(session.dossier))
      : session.open(PARTIAL.verdictDeModeDEmploiDuPlanPersonnaliseDeSante),
  manquantsDeModeDEmploiDuPlanPersonnaliseDeSante: (session) =>
    PARTIAL.manquantsDeModeDEmploiDuPlanPersonnaliseDeSante.isKnown(session.gives)
      ? determined(
          manquantsDeModeDEmploiDuPlanPersonnaliseDeSante(session.dossier).map(
            writePieceManquanteDeModeDEmploiDuPlanPersonnaliseDeSante,
          ),
        )
      : session.open(PARTIAL.manquantsDeModeDEmploiDuPlanPersonnaliseDeSante),
  verdictDEnvoiDeLaCafAuxFamilles: (session) =>
    PARTIAL.verdictDEnvoiDeLaCafAuxFamilles.isKnown(session.gives)
      ? determined(verdictDEnvoiDeLaCafAuxFamilles(session.dossier))
      : session.open(PARTIAL.verdictDEnvoiDeLaCafAuxFamilles),
  prochainEnvoiDeLaCaf: attempted(PARTIAL.prochainEnvoiDeLaCaf, (dossier: Dossier) =>
    writeDay(prochainEnvoiDeLaCaf(dossier)),
  ),
  manquantsDEnvoiDeLaCafAuxFamilles: attempted(PARTIAL.manquantsDEnvoiDeLaCafAuxFamilles, (dossier: Dossier) =>
    manquantsDEnvoiDeLaCafAuxFamilles(dossier).map(writePieceManquanteDeEnvoiDeLaCafAuxFamilles),
  ),
  verdictDeProgrammesInterregimesDeLAnnee: (session) =>
    PARTIAL.verdictDeProgrammesInterregimesDeLAnnee.isKnown(session.gives)
      ? determined(verdictDeProgrammesInterregimesDeLAnnee(session.dossier))
      : session.open(PARTIAL.verdictDeProgrammesInterregimesDeLAnnee),
  manquantsDeProgrammesInterregimesDeLAnnee: (session) =>
    PARTIAL.manquantsDeProgrammesInterregimesDeLAnnee.isKnown(session.gives)
      ? determined(
          manquantsDeProgrammesInterregimesDeLAnnee(session.dossier).map(
            writePieceManquanteDeProgrammesInterregimesDeLAnnee,
          ),
        )
      : session.open(PARTIAL.manquantsDeProgrammesInterregimesDeLAnnee),
  verdictDeCompositionDeLaConferenceDesFinanceurs: (session) =>
    PARTIAL.verdictDeCompositionDeLaConferenceDesFinanceurs.isKnown(session.gives)
      ? determined(verdictDeCompositionDeLaConferenceDesFinanceurs(session.dossier))
      : session.open(PARTIAL.verdictDeCompositionDeLaConferenceDesFinanceurs),
  manquantsDeCompositionDeLaConferenceDesFinanceurs: (session) =>
    PARTIAL.manquantsDeCompositionDeLaConferenceDesFinanceurs.isKnown(session.gives)
      ? determined(
          manquantsDeCompositionDeLaConferenceDesFinanceurs(session.dossier).map(
            writePieceManquanteDeCompositionDeLaConferenceDesFinanceurs,
          ),
        )
      : session.open(PARTIAL.manquantsDeCompositionDeLaConferenceDesFinanceurs),
  verdictDeSuccesDUneCooperationCommeLePaerpa: (session) =>
    PARTIAL.verdictDeSuccesDUneCooperationCommeLePaerpa.isKnown(session.gives)
      ? determined(verdictDeSuccesDUneCooperationCommeLePaerpa(session.dossier))
      : session.open(PARTIAL.verdictDeSuccesDUneCooperationCommeLePaerpa),
  manquantsDeSuccesDUneCooperationCommeLePaerpa: (session) =>
    PARTIAL.manquantsDeSuccesDUneCooperationCommeLePaerpa.isKnown(session.gives)
      ? determined(
          manquantsDeSuccesDUneCooperationCommeLePaerpa(session.dossier).map(
            writePieceManquanteDeSuccesDUneCooperationCommeLePaerpa,
          ),
        )
      : session.open(PARTIAL.manquantsDeSuccesDUneCooperationCommeLePaerpa),
  verdictDEcueilsDUneCooperationCommeLePaerpa: (session) =>
    PARTIAL.verdictDEcueilsDUneCooperationCommeLePaerpa.isKnown(session.gives)
      ? determined(verdictDEcueilsDUneCooperationCommeLePaerpa(session.dossier))
      : session.open(PARTIAL.verdictDEcueilsDUneCooperationCommeLePaerpa),
  manquantsDEcueilsDUneCooperationCommeLePaerpa: (session) =>
    PARTIAL.manquantsDEcueilsDUneCooperationCommeLePaerpa.isKnown(session.gives)
      ? determined(
          manquantsDEcueilsDUneCooperationCommeLePaerpa(session.dossier).map(
            writePieceManquanteDeEcueilsDUneCooperationCommeLePaerpa,
          ),
        )
      : session.open(PARTIAL.manquantsDEcueilsDUneCooperationCommeLePaerpa),
  verdictDeSuccesDUneCooperationEntreOrganismes: (session) =>
    PARTIAL.verdictDeSuccesDUneCooperationEntreOrganismes.isKnown(session.gives)
      ? determined(verdictDeSuccesDUneCooperationEntreOrganismes(session.dossier))
      : session.open(PARTIAL.verdictDeSuccesDUneCooperationEntreOrganismes),
  manquantsDeSuccesDUneCooperationEntreOrganismes: (session) =>
    PARTIAL.manquantsDeSuccesDUneCooperationEntreOrganismes.isKnown(session.gives)
      ? determined(
          manquantsDeSuccesDUneCooperationEntreOrganismes(session.dossier).map(
            writePieceManquanteDeSuccesDUneCooperationEntreOrganismes,
          ),
        )
      : session.open(PARTIAL.manquantsDeSuccesDUneCooperationEntreOrganismes),
  verdictDePointsDAttentionDUneCooperationEntreOrganismes: (session) =>
    PARTIAL.verdictDePointsDAttentionDUneCooperationEntreOrganismes.isKnown(session.gives)
      ? determined(verdictDePointsDAttentionDUneCooperationEntreOrganismes(session.dossier))
      : session.open(PARTIAL.verdictDePointsDAttentionDUneCooperationEntreOrganismes),
  manquantsDePointsDAttentionDUneCooperationEntreOrganismes: (session) =>
    PARTIAL.manquantsDePointsDAttentionDUneCooperationEntreOrganismes.isKnown(session.gives)
      ? determined(
          manquantsDePointsDAttentionDUneCooperationEntreOrganismes(session.dossier).map(
            writePieceManquanteDePointsDAttentionDUneCooperationEntreOrganismes,
          ),
        )
      : session.open(PARTIAL.manquantsDePointsDAttentionDUneCooperationEntreOrganismes),
  verdictDeConditionsDeReussiteDUneStructureInterregime: (session) =>
    PARTIAL.verdictDeConditionsDeReussiteDUneStructureInterregime.isKnown(session.gives)
      ? determined(verdictDeConditionsDeReussiteDUneStructureInterregime(session.dossier))
      : session.open(PARTIAL.verdictDeConditionsDeReussiteDUneStructureInterregime),
  manquantsDeConditionsDeReussiteDUneStructureInterregime: (session) =>
    PARTIAL.manquantsDeConditionsDeReussiteDUneStructureInterregime.isKnown(session.gives)
      ? determined(
          manquantsDeConditionsDeReussiteDUneStructureInterregime(session.dossier).map(
            writePieceManquanteDeConditionsDeReussiteDUneStructureInterregime,
          ),
        )
      : session.open(PARTIAL.manquantsDeConditionsDeReussiteDUneStructureInterregime),
  verdictDePrealablesDUneCooperation: (session) =>
    PARTIAL.verdictDePrealablesDUneCooperation.isKnown(session.gives)
      ? determined(verdictDePrealablesDUneCooperation(session.dossier))
      : session.open(PARTIAL.verdictDePrealablesDUneCooperation),
  manquantsDePrealablesDUneCooperation: (session) =>
    PARTIAL.manquantsDePrealablesDUneCooperation.isKnown(session.gives)
      ? determined(
          manquantsDePrealablesDUneCooperation(session.dossier).map(writePieceManquanteDePrealablesDUneCooperation),
        )
      : session.open(PARTIAL.manquantsDePrealablesDUneCooperation),
  verdictDeCadreDUneConvention: (session) =>
    PARTIAL.verdictDeCadreDUneConvention.isKnown(session.gives)
      ? determined(verdictDeCadreDUneConvention(session.dossier))
      : session.open(PARTIAL.verdictDeCadreDUneConvention),
  manquantsDeCadreDUneConvention: (session) =>
    PARTIAL.manquantsDeCadreDUneConvention.isKnown(session.gives)
      ? determined(manquantsDeCadreDUneConvention(session.dossier).map(writePieceManquanteDeCadreDUneConvention))
      : session.open(PARTIAL.manquantsDeCadreDUneConvention),
  verdictDeSiteCommunDePrevention: (session) =>
    PARTIAL.verdictDeSiteCommunDePrevention.isKnown(session.gives)
      ? determined(verdictDeSiteCommunDePrevention(session.dossier))
      : session.open(PARTIAL.verdictDeSiteCommunDePrevention),
  manquantsDeSiteCommunDePrevention: (session) =>
    PARTIAL.manquantsDeSiteCommunDePrevention.isKnown(session.gives)
      ? determined(manquantsDeSiteCommunDePrevention(session.dossier).map(writePieceManquanteDeSiteCommunDePrevention))
      : session.open(PARTIAL.manquantsDeSiteCommunDePrevention),
  verdictDeDemandesDesCaissesDeLaMsa: (session) =>
    PARTIAL.verdictDeDemandesDesCaissesDeLaMsa.isKnown(session.gives)
      ? determined(verdictDeDemandesDesCaissesDeLaMsa(session.dossier))
      : session.open(PARTIAL.verdictDeDemandesDesCaissesDeLaMsa),
  manquantsDeDemandesDesCaissesDeLaMsa: (session) =>
    PARTIAL.manquantsDeDemandesDesCaissesDeLaMsa.isKnown(session.gives)
      ? determined(
          manquantsDeDemandesDesCaissesDeLaMsa(session.dossier).map(writePieceManquanteDeDemandesDesCaissesDeLaMsa),
        )
      : session.open(PARTIAL.manquantsDeDemandesDesCaissesDeLaMsa),
  majoriteDObjectifsCommuns: attempted(PARTIAL.majoriteDObjectifsCommuns, (dossier: Dossier) =>
    majoriteDObjectifsCommuns(dossier),
  ),
  verdictDeConceptionDUnParcoursCommun: attempted(PARTIAL.verdictDeConceptionDUnParcoursCommun, (dossier: Dossier) =>
    verdictDeConceptionDUnParcoursCommun(dossier),
  ),
  manquantsDeConceptionDUnParcoursCommun: attempted(
    PARTIAL.manquantsDeConceptionDUnParcoursCommun,
    (dossier: Dossier) =>
      manquantsDeConceptionDUnParcoursCommun(dossier).map(writePieceManquanteDeConceptionDUnParcoursCommun),
  ),
  verdictDeConstructionDUnParcoursCommun: (session) =>
    PARTIAL.verdictDeConstructionDUnParcoursCommun.isKnown(session.gives)
      ? determined(verdictDeConstructionDUnParcoursCommun(session.dossier))
      : session.open(PARTIAL.verdictDeConstructionDUnParcoursCommun),
  manquantsDeConstructionDUnParcoursCommun: (session) =>
    PARTIAL.manquantsDeConstructionDUnParcoursCommun.isKnown(session.gives)
      ? determined(
          manquantsDeConstructionDUnParcoursCommun(session.dossier).map(
            writePieceManquanteDeConstructionDUnParcoursCommun,
          ),
        )
      : session.open(PARTIAL.manquantsDeConstructionDUnParcoursCommun),
  verdictDePilotageDUnProjetInformatique: (session) =>
    PARTIAL.verdictDePilotageDUnProjetInformatique.isKnown(session.gives)
      ? determined(verdictDePilotageDUnProjetInformatique(session.dossier))
      : session.open(PARTIAL.verdictDePilotageDUnProjetInformatique),
  manquantsDePilotageDUnProjetInformatique: (session) =>
    PARTIAL.manquantsDePilotageDUnProjetInformatique.isKnown(session.gives)
      ? determined(
          manquantsDePilotageDUnProjetInformatique(session.dossier).map(
            writePieceManquanteDePilotageDUnProjetInformatique,
          ),
        )
      : session.open(PARTIAL.manquantsDePilotageDUnProjetInformatique),
  modeDeRealisationAdmis: attempted(PARTIAL.modeDeRealisationAdmis, (dossier: Dossier) =>
    modeDeRealisationAdmis(dossier),
  ),
  verdictDeQualitesDuGuichetUnique: attempted(PARTIAL.verdictDeQualitesDuGuichetUnique, (dossier: Dossier) =>
    verdictDeQualitesDuGuichetUnique(dossier),
  ),
  manquantsDeQualitesDuGuichetUnique: attempted(PARTIAL.manquantsDeQualitesDuGuichetUnique, (dossier: Dossier) =>
    manquantsDeQualitesDuGuichetUnique(dossier).map(writePieceManquanteDeQualitesDuGuichetUnique),
  ),
  verdictDeLabelDUneApplication: (session) =>
    PARTIAL.verdictDeLabelDUneApplication.isKnown(session.gives)
      ? determined(verdictDeLabelDUneApplication(session.dossier))
      : session.open(PARTIAL.verdictDeLabelDUneApplication),
  manquantsDeLabelDUneApplication: (session) =>
    PARTIAL.manquantsDeLabelDUneApplication.isKnown(session.gives)
      ? determined(manquantsDeLabelDUneApplication(session.dossier).map(writePieceManquanteDeLabelDUneApplication))
      : session.open(PARTIAL.manquantsDeLabelDUneApplication),
  verdictDePreconisationsDuRapport: (session) =>
    PARTIAL.verdictDePreconisationsDuRapport.isKnown(session.gives)
      ? determined(verdictDePreconisationsDuRapport(session.dossier))
      : session.open(PARTIAL.verdictDePreconisationsDuRapport),
  manquantsDePreconisationsDuRapport: (session) =>
    PARTIAL.manquantsDePreconisationsDuRapport.isKnown(session.gives)
      ? determined(
          manquantsDePreconisationsDuRapport(session.dossier).map(writePieceManquanteDePreconisationsDuRapport),
        )
      : session.open(PARTIAL.manquantsDePreconisationsDuRapport),
  verdictDeConditionsDUnParcoursCoordonne: (session) =>
    PARTIAL.verdictDeConditionsDUnParcoursCoordonne.isKnown(session.gives)
      ? determined(verdictDeConditionsDUnParcoursCoordonne(session.dossier))
      : session.open(PARTIAL.verdictDeConditionsDUnParcoursCoordonne),
  manquantsDeConditionsDUnParcoursCoordonne: (session) =>
    PARTIAL.manquantsDeConditionsDUnParcoursCoordonne.isKnown(session.gives)
      ? determined(
          manquantsDeConditionsDUnParcoursCoordonne(session.dossier).map(
            writePieceManquanteDeConditionsDUnParcoursCoordonne,
          ),
        )
      : session.open(PARTIAL.manquantsDeConditionsDUnParcoursCoordonne),
  verdictDApplicationMetierDeDetection: (session) =>
    PARTIAL.verdictDApplicationMetierDeDetection.isKnown(session.gives)
      ? determined(verdictDApplicationMetierDeDetection(session.dossier))
      : session.open(PARTIAL.verdictDApplicationMetierDeDetection),
  manquantsDApplicationMetierDeDetection: (session) =>
    PARTIAL.manquantsDApplicationMetierDeDetection.isKnown(session.gives)
      ? determined(
          manquantsDApplicationMetierDeDetection(session.dossier).map(
            writePieceManquanteDeApplicationMetierDeDetection,
          ),
        )
      : session.open(PARTIAL.manquantsDApplicationMetierDeDetection),
  poids: perElement(PARTIAL.poids, (_dossier: Dossier, _kept: Kept, questionDEpices: QuestionDEpices) =>
    formatDecimal(poids(questionDEpices), 2),
  ),
  pointsDEpices: attempted(PARTIAL.pointsDEpices, (dossier: Dossier, kept: Kept) =>
    formatDecimal(keptPointsDEpices(dossier, kept), 2),
  ),
  seuilApplique: attempted(PARTIAL.seuilApplique, (dossier: Dossier, kept: Kept) =>
    formatDecimal(keptSeuilApplique(dossier, kept), 2),
  ),
  vulnerableSelonEpices: attempted(PARTIAL.vulnerableSelonEpices, (dossier: Dossier, kept: Kept) =>
    vulnerableSelonEpices(dossier, kept),
  ),
  publicDetecte: perElement(
    PARTIAL.publicDetecte,
    (_dossier: Dossier, _kept: Kept, outilDeDetection: OutilDeDetection) => publicDetecte(outilDeDetection),
  ),
  anneesDePlus: attempted(PARTIAL.anneesDePlus, (dossier: Dossier) => anneesDePlus(dossier)),
  niveauDeLAction: perElement(PARTIAL.niveauDeLAction, (dossier: Dossier, _kept: Kept, butDUneAction: ButDUneAction) =>
    niveauDeLAction(dossier, butDUneAction),
  ),
  ageDuProgrammeAtteint: attempted(PARTIAL.ageDuProgrammeAtteint, (dossier: Dossier) => ageDuProgrammeAtteint(dossier)),
  publicDuPaerpa: attempted(PARTIAL.publicDuPaerpa, (dossier: Dossier) => publicDuPaerpa(dossier)),
  facteurASurveiller: (session) =>
    PARTIAL.facteurASurveiller.isKnown(session.gives)
      ? determined(facteurASurveiller(session.dossier))
      : session.open(PARTIAL.facteurASurveiller),
  etatQuiAppelleUnPlan: (session) =>
    PARTIAL.etatQuiAppelleUnPlan.isKnown(session.gives)
      ? determined(etatQuiAppelleUnPlan(session.dossier))
      : session.open(PARTIAL.etatQuiAppelleUnPlan),
  planPersonnaliseDeSanteVise: attempted(PARTIAL.planPersonnaliseDeSanteVise, (dossier: Dossier) =>
    planPersonnaliseDeSanteVise(dossier),
  ),
  jourDuBilanASixMois: attempted(PARTIAL.jourDuBilanASixMois, (dossier: Dossier) =>
    writeDay(jourDuBilanASixMois(dossier)),
  ),
  plateformeOuverte: attempted(PARTIAL.plateformeOuverte, (dossier: Dossier) => plateformeOuverte(dossier)),
  inviteALExamenParLaCarsat: attempted(PARTIAL.inviteALExamenParLaCarsat, (dossier: Dossier) =>
    inviteALExamenParLaCarsat(dossier),
  ),
  examenPropose: (session) =>
    PARTIAL.examenPropose.isKnown(session.gives)
      ? determined(examenPropose(session.dossier))
      : session.open(PARTIAL.examenPropose),
  prioritairePourLExamen: attempted(PARTIAL.prioritairePourLExamen, (dossier: Dossier) =>
    prioritairePourLExamen(dossier),
  ),
  resteALaChargeDuConsultant: (session) =>
    PARTIAL.resteALaChargeDuConsultant.isKnown(session.gives)
      ? determined(formatDecimal(resteALaChargeDuConsultant(), 2))
      : session.open(PARTIAL.resteALaChargeDuConsultant),
  atelierDeLaCarsat: perElement(PARTIAL.atelierDeLaCarsat, (dossier: Dossier, _kept: Kept, atelier: ThemeDAtelier) =>
    atelierDeLaCarsat(dossier, atelier),
  ),
  familleNombreuse: (session) =>
    PARTIAL.familleNombreuse.isKnown(session.gives)
      ? determined(familleNombreuse(session.dossier))
      : session.open(PARTIAL.familleNombreuse),
  faiblesRevenus: attempted(PARTIAL.faiblesRevenus, (dossier: Dossier) => faiblesRevenus(dossier)),
  familleInviteeALExamen: attempted(PARTIAL.familleInviteeALExamen, (dossier: Dossier) =>
    familleInviteeALExamen(dossier),
  ),
  partenariatOuvert: perElement(PARTIAL.partenariatOuvert, (dossier: Dossier, _kept: Kept, site: Site) =>
    partenariatOuvert(dossier, site),
  ),
  publicDuGieImpa: attempted(PARTIAL.publicDuGieImpa, (dossier: Dossier) => publicDuGieImpa(dossier)),
  grilleFragireApplicable: (session) =>
    PARTIAL.grilleFragireApplicable.isKnown(session.gives)
      ? determined(grilleFragireApplicable(session.dossier))
      : session.open(PARTIAL.grilleFragireApplicable),
  croisementDesDonneesPermis: attempted(PARTIAL.croisementDesDonneesPermis, (dossier: Dossier) =>
    croisementDesDonneesPermis(dossier),
  ),
  publicDeBonneJourneeBonneSante: attempted(PARTIAL.publicDeBonneJourneeBonneSante, (dossier: Dossier) =>
    publicDeBonneJourneeBonneSante(dossier),
  ),
  orientationALAccueil: attempted(PARTIAL.orientationALAccueil, (dossier: Dossier) => orientationALAccueil(dossier)),
  branchePilote: perElement(PARTIAL.branchePilote, (_dossier: Dossier, _kept: Kept, publicCible: PublicCible) =>
    branchePilote(publicCible),
  ),
  brancheInteressee: perElement(PARTIAL.brancheInteressee, (dossier: Dossier, _kept: Kept, branche: Branche) =>
    brancheInteressee(dossier, branche),
  ),
  brancheAAssocier: perElement(
    PARTIAL.brancheAAssocier,
    (_dossier: Dossier, _kept: Kept, acteDeBienVieillir: ActeDeBienVieillir) => brancheAAssocier(acteDeBienVieillir),
  ),
  misEnAvant: perElement(
    PARTIAL.misEnAvant,
    (dossier: Dossier, _kept: Kept, elementDePrevention: ElementDePrevention) =>
      misEnAvant(dossier, elementDePrevention),
  ),
  forme: perElement(PARTIAL.forme, (_dossier: Dossier, _kept: Kept, structure: Structure) => forme(structure)),
  objetDeLaStructure: perElement(PARTIAL.objetDeLaStructure, (_dossier: Dossier, _kept: Kept, structure: Structure) =>
    objetDeLaStructure(structure),
  ),
  commandeADesOperateurs: perElement(
    PARTIAL.commandeADesOperateurs,
    (_dossier: Dossier, _kept: Kept, structure: Structure) => commandeADesOperateurs(structure),
  ),
  financementDeLaStructure: perElement(
    PARTIAL.financementDeLaStructure,
    (_dossier: Dossier, _kept: Kept, structure: Structure) => financementDeLaStructure(structure),
  ),
  personnelDeLaStructure: perElement(
    PARTIAL.personnelDeLaStructure,
    (_dossier: Dossier, _kept: Kept, structure: Structure) => personnelDeLaStructure(structure),
  ),
  employeur: perElement(PARTIAL.employeur, (dossier: Dossier, _kept: Kept, structure: Structure) =>
    employeur(dossier, structure),
  ),
  evaluationConfieeAuGieImpa: perElement(
    PARTIAL.evaluationConfieeAuGieImpa,
    (_dossier: Dossier, _kept: Kept, regime: Regime) => evaluationConfieeAuGieImpa(regime),
  ),
  financeParLArs: perElement(
    PARTIAL.financeParLArs,
    (_dossier: Dossier, _kept: Kept, dispositifDeCoordination: DispositifDeCoordination) =>
      financeParLArs(dispositifDeCoordination),
  ),
  membre: perElement(PARTIAL.membre, (dossier: Dossier, _kept: Kept, regime: Regime) => membre(dossier, regime)),
  directeur: perElement(PARTIAL.directeur, (dossier: Dossier, _kept: Kept, structure: Structure) =>
    directeur(dossier, structure),
  ),
  president: perElement(PARTIAL.president, (dossier: Dossier, _kept: Kept, structure: Structure) =>
    president(dossier, structure),
  ),
  gouvernanceDUneAsept: attempted(PARTIAL.gouvernanceDUneAsept, (dossier: Dossier) => gouvernanceDUneAsept(dossier)),
  conventionDeCourteDuree: (session) =>
    PARTIAL.conventionDeCourteDuree.isKnown(session.gives)
      ? determined(conventionDeCourteDuree(session.dossier))
      : session.open(PARTIAL.conventionDeCourteDuree),
  partieALaConvention: perElement(
    PARTIAL.partieALaConvention,
    (dossier: Dossier, _kept: Kept, signataire: Signataire) => partieALaConvention(dossier, signataire),
  ),
  anneeDeLAvenant: (session) =>
    PARTIAL.anneeDeLAvenant.isKnown(session.gives)
      ? determined(anneeDeLAvenant(session.dossier))
      : session.open(PARTIAL.anneeDeLAvenant),
  jourDeSignature: perElement(
    PARTIAL.jourDeSignature,
    (_dossier: Dossier, _kept: Kept, accordCadreDuCetaf: AccordCadreDuCetaf) =>
      writeDay(jourDeSignature(accordCadreDuCetaf)),
  ),
};
