/**
 * AMD : aide au maintien à domicile des retraités de l'État, version 2026-11.
 * décret is « Décret n° 2012-920 du 27 juillet 2012, version en vigueur au 11 septembre 2024 ».
 * Made by Attendu from cas-conditions.attendu, cas-procedure.attendu, cas-ressources.attendu, procedure.attendu,
 * regles.attendu, ressources.attendu; of « Valeurs communes de l'action sociale des caisses de retraite »:
 * cas-valeurs.attendu, regles.attendu, ressources.attendu, tarifs.attendu. Do not edit: change the rules and build
 * again. Beside it: amd-fonction-publique.types.ts, the JSON edge, the data, and the same rules for dossiers that are
 * not complete.
 */

import {
  Clauses,
  type Day,
  FaultSignal,
  type Given,
  InvalidInput,
  Session,
  UNANSWERED,
  type Unfilled,
  add,
  addDays,
  addMonths,
  attempted,
  determined,
  divideExact,
  formatDecimal,
  greatest,
  holdGiven,
  multiply,
  orNull,
  outcomesOf,
  perElement,
  raise,
  refuseChoices,
  requireResult,
  roundExact,
  roundScaled,
  subtract,
  sum,
  toExact,
  unanswered,
  unfilled,
  withGreatest,
  writeDay,
} from 'attendu/runtime';
import type {
  Acte,
  CategorieDeServices,
  Computed,
  Decoded,
  Dossier,
  EtatDuDelai,
  Evaluation,
  Foyer,
  Input,
  Options,
  PieceManquanteDeArreteDuBareme,
  PieceManquanteDeConventionDeGestion,
  PieceManquanteDeInstructionDeLaDemande,
  PlaceDeLEtat,
  PlafondApplicable,
  Prestation,
  RangDeLaCategorieLignes,
  Results,
  Service,
  Validation,
  Values,
  Verdict,
} from './amd-fonction-publique.types.js';
import {
  CATEGORIE_DE_SERVICES,
  INPUTS,
  PRESTATION,
  holdsChoices,
  readDossier,
  writePieceManquanteDeArreteDuBareme,
  writePieceManquanteDeConventionDeGestion,
  writePieceManquanteDeInstructionDeLaDemande,
  writeService,
  writeValidation,
} from './amd-fonction-publique.edge.js';
import { type Gives, PARTIAL, RULES, isWholeDossier } from './amd-fonction-publique.partial.js';
export type * from './amd-fonction-publique.types.js';
export * from './amd-fonction-publique.data.js';

/** Which rules these are. The hash is that of their text. */
export const ruleset = {
  title: "AMD : aide au maintien à domicile des retraités de l'État",
  version: '2026-11',
  language: 1,
  hash: 'sha256:093eb98d9c59d4377f3277bc30ab4620972a495eea2c7ba970ec1b10924a7109',
} as const;

// ------------------------------------------------------------------------ The rules

/** Days are counted from 1970-01-01. */
const DAY_2012_07_28 = 15549;
const DAY_2012_10_06 = 15619;
const DAY_2014_01_13 = 16083;
const DAY_2014_07_01 = 16252;
const DAY_2015_12_31 = 16800;
const DAY_2016_01_01 = 16801;
const DAY_2016_04_21 = 16912;
const DAY_2017_01_01 = 17167;
const DAY_2018_01_01 = 17532;
const DAY_2021_01_01 = 18628;
const DAY_2023_12_30 = 19721;
const DAY_2026_12_30 = 20817;
const DAY_2026_12_31 = 20818;

// ------------------------ « Valeurs communes de l'action sociale des caisses de retraite » regles.attendu

/**
 * paramètre premier GIR des caisses de retraite — « Valeurs communes de l'action sociale des caisses de retraite »
 * regles.attendu:19
 * sans source : limite commune aux textes, citée par chaque règlement dans sa règle
 */
const PREMIER_GIR_DES_CAISSES_DE_RETRAITE: number = 5;

// ------------------------ procedure.attendu

/** règle prestation au dispositif — procedure.attendu:17 */
function prestationAuDispositif(dossier: Dossier, _prestation: Prestation): boolean {
  // « I.-Le dispositif d'aide au maintien à domicile comprend les prestations suivantes » (décret)
  if (dossier.dateDeLaDemande >= DAY_2023_12_30) return true;
  // sans source : la rédaction d'alors n'est pas au dossier
  if (dossier.dateDeLaDemande >= DAY_2012_07_28) return unanswered();
  return raise('hole', 'no version', 'prestation au dispositif');
}

/**
 * barème rang de la catégorie.lignes — procedure.attendu:53
 * relevé : Arrêté du 4 juillet 2014, articles 2 à 4, pour le plafond, fiabilité A
 */
function rangDeLaCategorieLignes(categorieDeServices: CategorieDeServices): RangDeLaCategorieLignes {
  switch (categorieDeServices) {
    case 'aide à domicile':
      // « 1° L'aide à domicile ; » (décret)
      return { rangDeLaCategorie: 1, plafondDeLaCategorie: 'plafond du plan' };
    case 'sécurité à domicile':
      // « 2° Les actions favorisant la sécurité à domicile » (décret)
      return { rangDeLaCategorie: 2, plafondDeLaCategorie: 'plafond du plan' };
    case 'sorties du domicile':
      // « 3° Les actions favorisant les sorties du domicile » (décret)
      return { rangDeLaCategorie: 3, plafondDeLaCategorie: 'plafond du plan' };
    case "retour d'hospitalisation":
      // « 4° Le soutien ponctuel en cas de retour d'hospitalisation » (décret)
      return { rangDeLaCategorie: 4, plafondDeLaCategorie: 'plafond après hospitalisation' };
    case 'périodes de fragilité':
      // « 5° Le soutien ponctuel en cas de périodes de fragilité physique ou sociale » (décret)
      return { rangDeLaCategorie: 5, plafondDeLaCategorie: 'plafond de la fragilité' };
  }
}

/** barème rang de la catégorie — procedure.attendu:53 */
function rangDeLaCategorie(categorieDeServices: CategorieDeServices): number {
  return rangDeLaCategorieLignes(categorieDeServices).rangDeLaCategorie;
}

/** barème plafond de la catégorie — procedure.attendu:53 */
function plafondDeLaCategorie(categorieDeServices: CategorieDeServices): PlafondApplicable {
  return rangDeLaCategorieLignes(categorieDeServices).plafondDeLaCategorie;
}

/**
 * règle services hors catégories — procedure.attendu:65
 * « comprennent un ensemble de prestations de services regroupées selon les catégories suivantes » (décret)
 */
function servicesHorsCategories(dossier: Dossier): readonly Service[] {
  return dossier.services.filter((service) => service.categorie === null);
}

/**
 * règle services dans les cinq catégories — procedure.attendu:69
 * « comprennent un ensemble de prestations de services regroupées selon les catégories suivantes » (décret)
 */
function servicesDansLesCinqCategories(servicesHorsCategories: readonly Service[]): boolean {
  return servicesHorsCategories.length === 0;
}

/**
 * règle aide habitat ouverte — procedure.attendu:73
 * « vise à accompagner financièrement les retraités dont le logement doit être aménagé afin de permettre leur
 * maintien à domicile » (décret)
 */
function aideHabitatOuverte(dossier: Dossier, kept: Kept): boolean {
  return keptAideOuverte(dossier, kept) && dossier.logementAAmenager;
}

/** règle acte couvert par la mission — procedure.attendu:111 */
function acteCouvertParLaMission(dossier: Dossier, acte: Acte): boolean {
  // « est confiée à titre exclusif à la branche retraite du régime général, pour une durée limitée dont le terme
  // est fixé au 31 décembre 2026 » (décret)
  const termeDuJour = termeDeLaMission(acte.date);
  if (acte.date <= termeDuJour) return true;
  // « est confiée à titre exclusif à la branche retraite du régime général, pour une durée limitée dont le terme
  // est fixé au 31 décembre 2026 » (décret)
  if (acte.date > termeDuJour && dossier.dateDeLaDemande > termeDuJour) return false;
  // sans source : les lectures de la question « demande en cours au terme »
  if (acte.date > termeDuJour && dossier.dateDeLaDemande <= termeDuJour)
    return dossier.demandeEnCoursAuTerme === 'mission poursuivie';
  return raise('hole', 'no branch', 'acte couvert par la mission');
}

/** règle élaboration du plan à contrôler — procedure.attendu:135 */
function elaborationDuPlanAControler(dossier: Dossier): boolean {
  // « et le contrôle de l'élaboration par cette dernière des plans d'action personnalisés » (décret)
  if (dossier.formule === "plan d'action personnalisé") return true;
  // sans source : lectures de la question « contrôle des plans OSCAR »
  return dossier.controleDesPlansOscar === 'tous les plans';
}

/** délai bilan du dispositif : échéance — procedure.attendu:154 */
function echeanceDeBilanDuDispositif(dossier: Dossier): Day {
  // « Un bilan du dispositif prévu au I sera réalisé avant le 31 décembre 2026 » (décret)
  if (dossier.jourDuBilan === 'la veille au plus tard') return DAY_2026_12_30;
  // « pour une durée limitée dont le terme est fixé au 31 décembre 2026 » (décret)
  return DAY_2026_12_31;
}

/** délai bilan du dispositif : état — procedure.attendu:154 */
function etatDeBilanDuDispositif(dossier: Dossier): EtatDuDelai {
  const echeanceDeBilanDuDispositifValue = echeanceDeBilanDuDispositif(dossier);
  if (dossier.dateDuBilan !== null && dossier.dateDuBilan <= dossier.jourDObservation) {
    if (dossier.dateDuBilan > echeanceDeBilanDuDispositifValue) return 'tenu en retard';
    return 'tenu';
  }
  if (dossier.jourDObservation > echeanceDeBilanDuDispositifValue) return 'dépassé';
  return 'ouvert';
}

/**
 * règle remboursement par l'État (€, × 100) — procedure.attendu:170
 * « de l'ensemble des frais, y compris les frais de gestion, engagés pour la mise en œuvre du dispositif, pour leur
 * coût réel dûment justifié » (décret)
 */
function remboursementParLEtat(dossier: Dossier): number {
  let total = 0;
  for (const frais of dossier.fraisEngages) {
    if (frais.justifie) total = add(total, frais.montant, "remboursement par l'État");
  }
  return total;
}

/**
 * règle évaluateur parmi les prestataires — procedure.attendu:194
 * « Les structures chargées de l'évaluation des besoins doivent être distinctes de celles chargées de la mise en
 * œuvre des prestations » (décret)
 */
function evaluateurParmiLesPrestataires(dossier: Dossier): boolean {
  return dossier.prestataires.some((prestataire) => prestataire.nom === dossier.structureEvaluatrice);
}

/** règle évaluateur coordonne — procedure.attendu:198 */
function evaluateurCoordonne(dossier: Dossier): boolean {
  // sans source : l'évaluateur et le coordinateur portent le même nom
  if (dossier.coordinateur !== null) return dossier.coordinateur === dossier.structureEvaluatrice;
  // sans source : pas de coordinateur
  return false;
}

/**
 * règle évaluateur du groupe d'un prestataire — procedure.attendu:213
 * « Les structures chargées de l'évaluation des besoins doivent être distinctes de celles chargées de la mise en
 * œuvre des prestations » (décret)
 */
function evaluateurDuGroupeDUnPrestataire(dossier: Dossier): boolean {
  return dossier.prestataires.some((prestataire) => prestataire.memeGroupeQueLEvaluateur);
}

/**
 * règle La structure évaluatrice est distincte de celles qui mettent en œuvre les prestations — procedure.attendu:217
 */
function evaluateurDistinct(dossier: Dossier, kept: Kept): boolean {
  // « Les structures chargées de l'évaluation des besoins doivent être distinctes de celles chargées de la mise
  // en œuvre des prestations » (décret)
  if (keptEvaluateurParmiLesPrestataires(dossier, kept)) return false;
  // sans source : lecture « coordinateur compté » de la question « coordinateur du plan »
  if (evaluateurCoordonne(dossier) && dossier.coordinateurDuPlan === 'coordinateur compté') return false;
  // sans source : lecture « indépendance exigée » de la question « structures d'un même groupe »
  if (evaluateurDuGroupeDUnPrestataire(dossier) && dossier.structuresDUnMemeGroupe === 'indépendance exigée')
    return false;
  // « Les structures chargées de l'évaluation des besoins doivent être distinctes de celles chargées de la mise
  // en œuvre des prestations » (décret)
  return true;
}

/**
 * contrôle Fragilité sociale prise en compte : conditions de vie, état de santé, isolement : verdict —
 * procedure.attendu:234
 * « en tenant compte de la situation de fragilité sociale du bénéficiaire, appréciée notamment en fonction de ses
 * conditions de vie, de son état de santé et de son isolement » (décret)
 * « est confiée à titre exclusif à la branche retraite du régime général » (décret)
 * « La demande d'aide au maintien à domicile doit être déposée auprès de la Caisse nationale d'assurance vieillesse
 * des travailleurs salariés ou d'un des organismes de son réseau » (décret)
 * « Lorsqu'il ressort de l'examen du dossier qu'un retraité peut prétendre au bénéfice de l'aide, l'organisme en
 * charge de l'instruction demande une évaluation des besoins du retraité à une structure évaluatrice » (décret)
 * « Les structures évaluatrices sont choisies par la branche retraite du régime général, qui conclut avec chacune
 * d'elles une convention, qui précise notamment les modalités de l'évaluation » (décret)
 * « Les structures chargées de l'évaluation des besoins doivent être distinctes de celles chargées de la mise en
 * œuvre des prestations » (décret)
 * « et le contrôle de l'élaboration par cette dernière des plans d'action personnalisés » (décret)
 * « L'organisme en charge de l'instruction arrête le plan d'aide à partir de l'évaluation des besoins effectuée par
 * la structure évaluatrice » (décret)
 * « Il informe le retraité de l'aide qui lui est accordée » (décret)
 */
function verdictDInstructionDeLaDemande(dossier: Dossier, evaluateurDistinct: boolean): Verdict {
  const instructionDeLaDemande = dossier.instructionDeLaDemande;
  if (
    !instructionDeLaDemande.instructionEtDecisionParLaBrancheRetraite ||
    !instructionDeLaDemande.demandeDeposeeDansLeReseauDeLaCnav ||
    (dossier.peutPretendreALAide && !instructionDeLaDemande.evaluationDesBesoinsDemandee) ||
    (dossier.peutPretendreALAide && !instructionDeLaDemande.evaluateurSousConvention) ||
    (dossier.peutPretendreALAide && !evaluateurDistinct) ||
    (dossier.peutPretendreALAide &&
      elaborationDuPlanAControler(dossier) &&
      !instructionDeLaDemande.elaborationDuPlanControlee) ||
    (dossier.peutPretendreALAide && !instructionDeLaDemande.planArreteAPartirDeLEvaluation) ||
    (dossier.peutPretendreALAide && !instructionDeLaDemande.fragiliteSocialePriseEnCompte) ||
    (dossier.peutPretendreALAide && !instructionDeLaDemande.retraiteInformeDeLAideAccordee)
  )
    return 'non conforme';
  return 'conforme';
}

/**
 * contrôle Fragilité sociale prise en compte : conditions de vie, état de santé, isolement : manquants —
 * procedure.attendu:234
 */
function manquantsDInstructionDeLaDemande(
  dossier: Dossier,
  evaluateurDistinct: boolean,
): readonly PieceManquanteDeInstructionDeLaDemande[] {
  const instructionDeLaDemande = dossier.instructionDeLaDemande;
  const liste: PieceManquanteDeInstructionDeLaDemande[] = [];
  if (!instructionDeLaDemande.instructionEtDecisionParLaBrancheRetraite)
    liste.push({ piece: 'instruction et décision par la branche retraite', echeance: null, recommande: false });
  if (!instructionDeLaDemande.demandeDeposeeDansLeReseauDeLaCnav)
    liste.push({ piece: 'demande déposée dans le réseau de la Cnav', echeance: null, recommande: false });
  if (dossier.peutPretendreALAide && !instructionDeLaDemande.evaluationDesBesoinsDemandee)
    liste.push({ piece: 'évaluation des besoins demandée', echeance: null, recommande: false });
  if (dossier.peutPretendreALAide && !instructionDeLaDemande.evaluateurSousConvention)
    liste.push({ piece: 'évaluateur sous convention', echeance: null, recommande: false });
  if (dossier.peutPretendreALAide && !evaluateurDistinct)
    liste.push({ piece: 'évaluateur indépendant', echeance: null, recommande: false });
  if (
    dossier.peutPretendreALAide &&
    elaborationDuPlanAControler(dossier) &&
    !instructionDeLaDemande.elaborationDuPlanControlee
  )
    liste.push({ piece: 'élaboration du plan contrôlée', echeance: null, recommande: false });
  if (dossier.peutPretendreALAide && !instructionDeLaDemande.planArreteAPartirDeLEvaluation)
    liste.push({ piece: "plan arrêté à partir de l'évaluation", echeance: null, recommande: false });
  if (dossier.peutPretendreALAide && !instructionDeLaDemande.fragiliteSocialePriseEnCompte)
    liste.push({ piece: 'fragilité sociale prise en compte', echeance: null, recommande: false });
  if (dossier.peutPretendreALAide && !instructionDeLaDemande.retraiteInformeDeLAideAccordee)
    liste.push({ piece: "retraité informé de l'aide accordée", echeance: null, recommande: false });
  return liste;
}

/**
 * contrôle arrêté du barème : verdict — procedure.attendu:256
 * « Un arrêté conjoint des ministres en charge de la sécurité sociale, de la fonction publique et du budget »
 * (décret)
 * « fixe le taux de participation de l'Etat, en fonction des critères mentionnés à l'alinéa précédent et selon le
 * type de prestation, ainsi que le plafond annuel d'aide » (décret)
 * « ainsi que le plafond annuel d'aide » (décret)
 */
function verdictDArreteDuBareme(dossier: Dossier): Verdict {
  const arreteDuBareme = dossier.arreteDuBareme;
  if (
    !arreteDuBareme.signeParLeMinistreDeLaSecuriteSociale ||
    !arreteDuBareme.signeParLeMinistreDeLaFonctionPublique ||
    !arreteDuBareme.signeParLeMinistreDuBudget ||
    !arreteDuBareme.tauxFixeParRevenuEtFoyerEtTypeDePrestation ||
    !arreteDuBareme.plafondAnnuelFixe
  )
    return 'non conforme';
  return 'conforme';
}

/** contrôle arrêté du barème : manquants — procedure.attendu:256 */
function manquantsDArreteDuBareme(dossier: Dossier): readonly PieceManquanteDeArreteDuBareme[] {
  const arreteDuBareme = dossier.arreteDuBareme;
  const liste: PieceManquanteDeArreteDuBareme[] = [];
  if (!arreteDuBareme.signeParLeMinistreDeLaSecuriteSociale)
    liste.push({ piece: 'signé par le ministre de la sécurité sociale', echeance: null, recommande: false });
  if (!arreteDuBareme.signeParLeMinistreDeLaFonctionPublique)
    liste.push({ piece: 'signé par le ministre de la fonction publique', echeance: null, recommande: false });
  if (!arreteDuBareme.signeParLeMinistreDuBudget)
    liste.push({ piece: 'signé par le ministre du budget', echeance: null, recommande: false });
  if (!arreteDuBareme.tauxFixeParRevenuEtFoyerEtTypeDePrestation)
    liste.push({ piece: 'taux fixé par revenu et foyer et type de prestation', echeance: null, recommande: false });
  if (!arreteDuBareme.plafondAnnuelFixe)
    liste.push({ piece: 'plafond annuel fixé', echeance: null, recommande: false });
  return liste;
}

/**
 * contrôle convention de gestion : verdict — procedure.attendu:268
 * « Une convention conclue entre la Caisse nationale d'assurance vieillesse des travailleurs salariés, le ministre
 * chargé de la sécurité sociale et le ministre chargé de la fonction publique » (décret)
 * « définit les modalités de gestion du dispositif d'aide au maintien à domicile » (décret)
 * « ainsi que les modalités du remboursement par l'Etat à la Caisse nationale d'assurance vieillesse des travailleurs
 * salariés » (décret)
 */
function verdictDeConventionDeGestion(dossier: Dossier): Verdict {
  const conventionDeGestion = dossier.conventionDeGestion;
  if (
    !conventionDeGestion.conclueParLaCnav ||
    !conventionDeGestion.conclueParLeMinistreDeLaSecuriteSociale ||
    !conventionDeGestion.conclueParLeMinistreDeLaFonctionPublique ||
    !conventionDeGestion.modalitesDeGestionDefinies ||
    !conventionDeGestion.modalitesDeRemboursementDefinies
  )
    return 'non conforme';
  return 'conforme';
}

/** contrôle convention de gestion : manquants — procedure.attendu:268 */
function manquantsDeConventionDeGestion(dossier: Dossier): readonly PieceManquanteDeConventionDeGestion[] {
  const conventionDeGestion = dossier.conventionDeGestion;
  const liste: PieceManquanteDeConventionDeGestion[] = [];
  if (!conventionDeGestion.conclueParLaCnav)
    liste.push({ piece: 'conclue par la Cnav', echeance: null, recommande: false });
  if (!conventionDeGestion.conclueParLeMinistreDeLaSecuriteSociale)
    liste.push({ piece: 'conclue par le ministre de la sécurité sociale', echeance: null, recommande: false });
  if (!conventionDeGestion.conclueParLeMinistreDeLaFonctionPublique)
    liste.push({ piece: 'conclue par le ministre de la fonction publique', echeance: null, recommande: false });
  if (!conventionDeGestion.modalitesDeGestionDefinies)
    liste.push({ piece: 'modalités de gestion définies', echeance: null, recommande: false });
  if (!conventionDeGestion.modalitesDeRemboursementDefinies)
    liste.push({ piece: 'modalités de remboursement définies', echeance: null, recommande: false });
  return liste;
}

// ------------------------ regles.attendu

/**
 * règle retraité de l'État — regles.attendu:101
 * « L'aide au maintien à domicile est ouverte aux titulaires d'une pension civile de retraite » (décret)
 */
function retraiteDeLEtat(dossier: Dossier): boolean {
  return dossier.pensions.some(
    (pension) => pension.nature === "pension civile de l'État" || pension.nature === "pension d'ouvrier de l'État",
  );
}

/**
 * règle survivant d'un retraité de l'État — regles.attendu:105
 * « Les titulaires d'une pension de réversion attribuée au titre d'une pension mentionnée à l'alinéa précédent
 * peuvent également bénéficier de la prestation, sous réserve des dispositions de l'article 9 » (décret)
 */
function survivantDUnRetraiteDeLEtat(dossier: Dossier): boolean {
  return dossier.pensions.some(
    (pension) =>
      pension.nature === "réversion d'une pension civile de l'État" ||
      pension.nature === "réversion d'une pension d'ouvrier de l'État",
  );
}

/** règle pension de survivant admise — regles.attendu:117 */
function pensionDeSurvivantAdmise(dossier: Dossier, kept: Kept): boolean {
  // relevé : ASH n° 2843, sur l'aide des retraités de l'État : veufs et veuves non remariés, fiabilité B
  if (dossier.effetDuRemariage === 'remariage exclu') {
    const survivantDUnRetraiteDeLEtat = keptSurvivantDUnRetraiteDeLEtat(dossier, kept);
    return survivantDUnRetraiteDeLEtat && !dossier.remarie;
  }
  // « Les titulaires d'une pension de réversion attribuée au titre d'une pension mentionnée à l'alinéa précédent
  // peuvent également bénéficier de la prestation, sous réserve des dispositions de l'article 9 » (décret)
  return keptSurvivantDUnRetraiteDeLEtat(dossier, kept);
}

/** paramètre âge minimal (an) — regles.attendu:126 */
function ageMinimal(dossier: Dossier): number {
  // « personnes âgées d'au moins 55 ans » (décret)
  // « Dernière mise à jour des données de ce texte : 30 décembre 2023 » (décret)
  if (dossier.dateDeLaDemande >= DAY_2023_12_30) return 55;
  // relevé : ASH n° 2843, sur l'aide des retraités de l'État, fiabilité B
  if (dossier.dateDeLaDemande >= DAY_2014_01_13) return 55;
  return raise('hole', 'no version', 'âge minimal');
}

/** règle âge minimal atteint — regles.attendu:150 */
function ageMinimalAtteint(dossier: Dossier): Day {
  // sans source : lecture « âge acquis en mars » de la question « anniversaire d'un 29 février »
  const ageMinimalValue = ageMinimal(dossier);
  const anniversaire = addMonths(dossier.dateDeNaissance, ageMinimalValue * 12, 'âge minimal atteint');
  const jourPerdu =
    addMonths(anniversaire, 0 - ageMinimalValue * 12, 'âge minimal atteint') !== dossier.dateDeNaissance;
  if (jourPerdu && dossier.anniversaireDUn29Fevrier === 'âge acquis en mars')
    return addDays(anniversaire, 1, 'âge minimal atteint');
  // « personnes âgées d'au moins 55 ans » (décret)
  return anniversaire;
}

/** règle condition d'âge — regles.attendu:159 */
function conditionDAge(dossier: Dossier, kept: Kept): boolean {
  // « personnes âgées d'au moins 55 ans » (décret)
  const ageMinimalAtteint = keptAgeMinimalAtteint(dossier, kept);
  if (ageMinimalAtteint <= dossier.dateDeLaDemande) return true;
  // « personnes âgées d'au moins 55 ans » (décret)
  if (ageMinimalAtteint > dossier.dateDeLaDemande && dossier.jourDeLaConditionDAge === 'jour de la demande')
    return false;
  // « L'aide au maintien à domicile peut être accordée aux personnes âgées d'au moins 55 ans » (décret)
  if (ageMinimalAtteint > dossier.dateDeLaDemande && dossier.dateDeLaDecision !== null)
    return ageMinimalAtteint <= dossier.dateDeLaDecision;
  // sans source : la décision n'est pas encore prise
  if (ageMinimalAtteint > dossier.dateDeLaDemande) return unanswered();
  return raise('hole', 'no branch', "condition d'âge");
}

/**
 * règle condition de groupe — regles.attendu:172
 * « dont l'état de santé peut être assimilé aux groupes iso-ressources 5 ou 6 » (décret)
 */
function conditionDeGroupe(dossier: Dossier): boolean {
  return dossier.groupeAssimile >= PREMIER_GIR_DES_CAISSES_DE_RETRAITE;
}

/** règle trimestres du régime — regles.attendu:179 */
function trimestresDuRegime(dossier: Dossier, v: Validation): number {
  // sans source : un régime a un seul nombre de trimestres, même quand le dossier le donne en plusieurs lignes
  if (v.regime !== 'autre régime') {
    let total = 0;
    for (const validation of dossier.validations) {
      if (validation.assure === v.assure && validation.regime === v.regime) total += validation.trimestres;
    }
    return total;
  }
  // sans source : deux autres régimes ne s'additionnent pas
  if (v.nomDuRegime !== null)
    return sum(
      dossier.validations
        .filter(
          (validation) =>
            validation.assure === v.assure &&
            validation.regime === v.regime &&
            validation.nomDuRegime !== null &&
            validation.nomDuRegime ===
              (v.nomDuRegime ?? raise('hole', 'absent value', 'trimestres du régime', ['nom du régime'])),
        )
        .map((validation) => validation.trimestres),
      'trimestres du régime',
    );
  // sans source : sans nom, les lignes d'« autre régime » comptent pour un seul régime
  let total = 0;
  for (const validation of dossier.validations) {
    if (validation.assure === v.assure && validation.regime === v.regime && validation.nomDuRegime === null)
      total += validation.trimestres;
  }
  return total;
}

/** règle trimestres comparés — regles.attendu:197 */
function trimestresCompares(dossier: Dossier, kept: Kept, v: Validation): number {
  // sans source : lecture « régimes additionnés » de la question « deux régimes de l'État »
  if (
    (v.regime === "pensions civiles de l'État" || v.regime === "pensions des ouvriers de l'État") &&
    dossier.deuxRegimesDeLEtat === 'régimes additionnés'
  ) {
    let total = 0;
    for (const validation of dossier.validations) {
      if (
        validation.assure === v.assure &&
        (validation.regime === "pensions civiles de l'État" || validation.regime === "pensions des ouvriers de l'État")
      )
        total += validation.trimestres;
    }
    return total;
  }
  // « celui au titre duquel l'assuré a validé le plus grand nombre de trimestres d'assurance » (décret)
  return keptTrimestresDuRegime(dossier, kept, v);
}

/**
 * règle validations du demandeur — regles.attendu:204
 * sans source : les lignes du demandeur
 */
function validationsDuDemandeur(dossier: Dossier): readonly Validation[] {
  return dossier.validations.filter((validation) => validation.assure === 'demandeur');
}

/**
 * règle validations du défunt — regles.attendu:208
 * sans source : les lignes du conjoint décédé
 */
function validationsDuDefunt(dossier: Dossier): readonly Validation[] {
  return dossier.validations.filter((validation) => validation.assure === 'défunt');
}

/** règle place de l'État chez le demandeur — regles.attendu:212 */
function placeDeLEtatChezLeDemandeur(dossier: Dossier, kept: Kept): PlaceDeLEtat {
  // « est considéré comme le régime principal de retraite celui au titre duquel l'assuré a validé le plus grand
  // nombre de trimestres d'assurance » (décret)
  const validationsDuDemandeur = keptValidationsDuDemandeur(dossier, kept);
  const tetes = validationsDuDemandeur.filter((validation) => {
    const valeur = keptTrimestresCompares(dossier, kept, validation);
    const maximum = greatest(
      validationsDuDemandeur.map((validation2) => keptTrimestresCompares(dossier, kept, validation2)),
      "place de l'État chez le demandeur",
    );
    return valeur === maximum;
  });
  let nombre = 0;
  for (const validation of tetes) {
    if (validation.regime === "pensions civiles de l'État" || validation.regime === "pensions des ouvriers de l'État")
      nombre += 1;
  }
  if (nombre === 0) return 'pas en tête';
  // « est considéré comme le régime principal de retraite celui au titre duquel l'assuré a validé le plus grand
  // nombre de trimestres d'assurance » (décret)
  if (nombre > 0) {
    let nombre2 = 0;
    for (const validation of tetes) {
      if (validation.regime === 'régime général' || validation.regime === 'autre régime') nombre2 += 1;
    }
    if (nombre2 === 0) return 'seul en tête';
  }
  // sans source : le décret ne dit rien de deux régimes à égalité
  if (nombre > 0) {
    let nombre2 = 0;
    for (const validation of tetes) {
      if (validation.regime === 'régime général' || validation.regime === 'autre régime') nombre2 += 1;
    }
    if (nombre2 > 0) return 'égalité en tête';
  }
  return raise('hole', 'no branch', "place de l'État chez le demandeur");
}

/** règle place de l'État chez le défunt — regles.attendu:224 */
function placeDeLEtatChezLeDefunt(dossier: Dossier, kept: Kept): PlaceDeLEtat {
  // « est considéré comme le régime principal de retraite celui au titre duquel l'assuré a validé le plus grand
  // nombre de trimestres d'assurance » (décret)
  const validationsDuDefunt = keptValidationsDuDefunt(dossier, kept);
  const tetes = validationsDuDefunt.filter((validation) => {
    const valeur = keptTrimestresCompares(dossier, kept, validation);
    const maximum = greatest(
      validationsDuDefunt.map((validation2) => keptTrimestresCompares(dossier, kept, validation2)),
      "place de l'État chez le défunt",
    );
    return valeur === maximum;
  });
  let nombre = 0;
  for (const validation of tetes) {
    if (validation.regime === "pensions civiles de l'État" || validation.regime === "pensions des ouvriers de l'État")
      nombre += 1;
  }
  if (nombre === 0) return 'pas en tête';
  // « est considéré comme le régime principal de retraite celui au titre duquel l'assuré a validé le plus grand
  // nombre de trimestres d'assurance » (décret)
  if (nombre > 0) {
    let nombre2 = 0;
    for (const validation of tetes) {
      if (validation.regime === 'régime général' || validation.regime === 'autre régime') nombre2 += 1;
    }
    if (nombre2 === 0) return 'seul en tête';
  }
  // sans source : le décret ne dit rien de deux régimes à égalité
  if (nombre > 0) {
    let nombre2 = 0;
    for (const validation of tetes) {
      if (validation.regime === 'régime général' || validation.regime === 'autre régime') nombre2 += 1;
    }
    if (nombre2 > 0) return 'égalité en tête';
  }
  return raise('hole', 'no branch', "place de l'État chez le défunt");
}

/** règle Le demandeur relève à titre principal d'un régime de l'État — regles.attendu:244 */
function demandeurRelevantDeLEtat(dossier: Dossier, kept: Kept): boolean {
  // « qui relèvent à titre principal du régime des pensions civiles de l'Etat ou du régime des pensions des
  // ouvriers des établissements industriels de l'Etat » (décret)
  const placeDeLEtatChezLeDemandeur = keptPlaceDeLEtatChezLeDemandeur(dossier, kept);
  if (placeDeLEtatChezLeDemandeur === 'seul en tête') return true;
  // « qui relèvent à titre principal du régime des pensions civiles de l'Etat ou du régime des pensions des
  // ouvriers des établissements industriels de l'Etat » (décret)
  if (placeDeLEtatChezLeDemandeur === 'pas en tête') return false;
  // sans source : lectures de la question « suite d'une égalité de trimestres »
  return dossier.suiteDUneEgaliteDeTrimestres === 'condition remplie';
}

/** règle Le conjoint décédé relevait à titre principal d'un régime de l'État — regles.attendu:253 */
function defuntRelevantDeLEtat(dossier: Dossier, kept: Kept): boolean {
  // « qui relèvent à titre principal du régime des pensions civiles de l'Etat ou du régime des pensions des
  // ouvriers des établissements industriels de l'Etat » (décret)
  const placeDeLEtatChezLeDefunt = keptPlaceDeLEtatChezLeDefunt(dossier, kept);
  if (placeDeLEtatChezLeDefunt === 'seul en tête') return true;
  // « qui relèvent à titre principal du régime des pensions civiles de l'Etat ou du régime des pensions des
  // ouvriers des établissements industriels de l'Etat » (décret)
  if (placeDeLEtatChezLeDefunt === 'pas en tête') return false;
  // sans source : lectures de la question « suite d'une égalité de trimestres »
  return dossier.suiteDUneEgaliteDeTrimestres === 'condition remplie';
}

/** règle survivant de régime admis — regles.attendu:272 */
function survivantDeRegimeAdmis(dossier: Dossier, kept: Kept): boolean {
  // « est considéré comme le régime principal de retraite celui au titre duquel l'assuré a validé le plus grand
  // nombre de trimestres d'assurance » (décret)
  if (dossier.regimePrincipalDUnSurvivant === 'trimestres du demandeur')
    return keptDemandeurRelevantDeLEtat(dossier, kept);
  // sans source : lecture « trimestres du défunt » de la question « régime principal d'un survivant »
  if (dossier.regimePrincipalDUnSurvivant === 'trimestres du défunt') return keptDefuntRelevantDeLEtat(dossier, kept);
  // « peuvent également bénéficier de la prestation, sous réserve des dispositions de l'article 9 » (décret)
  return true;
}

/**
 * règle condition de pension et de régime — regles.attendu:281
 * « qui relèvent à titre principal du régime des pensions civiles de l'Etat ou du régime des pensions des ouvriers
 * des établissements industriels de l'Etat » (décret)
 * « Les titulaires d'une pension de réversion attribuée au titre d'une pension mentionnée à l'alinéa précédent
 * peuvent également bénéficier de la prestation, sous réserve des dispositions de l'article 9 » (décret)
 */
function conditionDePensionEtDeRegime(dossier: Dossier, kept: Kept): boolean {
  return (
    (keptRetraiteDeLEtat(dossier, kept) && keptDemandeurRelevantDeLEtat(dossier, kept)) ||
    (keptPensionDeSurvivantAdmise(dossier, kept) && keptSurvivantDeRegimeAdmis(dossier, kept))
  );
}

/**
 * règle aide du département de même nature — regles.attendu:288
 * « L'aide au maintien à domicile n'est cumulable ni avec les aides de même nature versées par les conseils
 * départementaux » (décret)
 */
function aideDuDepartementDeMemeNature(dossier: Dossier): boolean {
  return dossier.aidesPercues.some(
    (aidePercue) => aidePercue.verseur === 'conseil départemental' && aidePercue.memeNatureOuMemeObjet,
  );
}

/**
 * règle aide au titre du handicap — regles.attendu:300
 * « ni avec les aides prévues par les textes législatifs et réglementaires versées au titre du handicap » (décret)
 */
function aideAuTitreDuHandicap(dossier: Dossier): boolean {
  return (
    dossier.aidesPercues.some((aidePercue) => aidePercue.titreDeVersement === 'handicap') ||
    (dossier.aidesPercues.some((aidePercue) => aidePercue.titreDeVersement === 'majoration pour tierce personne') &&
      dossier.titreDeLaMajoration === 'majoration du handicap')
  );
}

/**
 * règle aide de La Poste ou d'Orange de même objet — regles.attendu:304
 * « avec une prestation ayant le même objet servie par La Poste ou Orange » (décret)
 */
function aideDeLaPosteOuDOrangeDeMemeObjet(dossier: Dossier): boolean {
  return dossier.aidesPercues.some(
    (aidePercue) => aidePercue.verseur === 'La Poste ou Orange' && aidePercue.memeNatureOuMemeObjet,
  );
}

/** règle tenu au non-cumul avec La Poste ou Orange — regles.attendu:316 */
function tenuAuNonCumulAvecLaPosteOuOrange(dossier: Dossier): boolean {
  // « Les fonctionnaires civils et ouvriers d'Etat retraités des anciens ministères des postes et des
  // télécommunications ne peuvent cumuler l'aide au maintien à domicile prévue par le présent décret avec une
  // prestation ayant le même objet servie par La Poste ou Orange » (décret)
  if (dossier.lienAvecLesPostes === 'agent retraité') return true;
  // « peuvent également bénéficier de la prestation, sous réserve des dispositions de l'article 9 » (décret)
  if (dossier.lienAvecLesPostes === "survivant d'un agent")
    return dossier.survivantDUnAgentDesPostes === 'survivant visé';
  // sans source : le décret ne nomme que les retraités de ces anciens ministères
  return false;
}

/**
 * règle cumul interdit — regles.attendu:324
 * « L'aide au maintien à domicile n'est cumulable ni avec les aides de même nature versées par les conseils
 * départementaux, ni avec les aides prévues par les textes législatifs et réglementaires versées au titre du handicap
 * » (décret)
 * « ne peuvent cumuler l'aide au maintien à domicile prévue par le présent décret avec une prestation ayant le même
 * objet servie par La Poste ou Orange » (décret)
 */
function cumulInterdit(dossier: Dossier, kept: Kept): boolean {
  return (
    keptAideDuDepartementDeMemeNature(dossier, kept) ||
    keptAideAuTitreDuHandicap(dossier, kept) ||
    (tenuAuNonCumulAvecLaPosteOuOrange(dossier) && keptAideDeLaPosteOuDOrangeDeMemeObjet(dossier, kept))
  );
}

/** paramètre terme de la mission — regles.attendu:332 */
function termeDeLaMission(day: Day): Day {
  // « pour une durée limitée dont le terme est fixé au 31 décembre 2026 » (décret)
  if (day >= DAY_2023_12_30) return DAY_2026_12_31;
  // sans source : prolongations cherchées et non trouvées
  if (day >= DAY_2016_01_01) return unanswered();
  // relevé : ASH n° 2843 et n° 2773, expérimentation jusqu'au 31 décembre 2015, fiabilité B
  if (day >= DAY_2014_01_13) return DAY_2015_12_31;
  return raise('hole', 'no version', 'terme de la mission');
}

/**
 * règle aide en vigueur — regles.attendu:349
 * « est confiée à titre exclusif à la branche retraite du régime général, pour une durée limitée dont le terme est
 * fixé au 31 décembre 2026 » (décret)
 */
function aideEnVigueur(dossier: Dossier): boolean {
  return (
    dossier.dateDeLaDemande <= termeDeLaMission(dossier.dateDeLaDemande) || dossier.porteeDuTerme === 'mission seule'
  );
}

/** règle conditions hors ressources — regles.attendu:356 */
function conditionsHorsRessources(dossier: Dossier, kept: Kept): boolean {
  // « L'aide au maintien à domicile peut être accordée aux personnes âgées d'au moins 55 ans dont l'état de
  // santé peut être assimilé aux groupes iso-ressources 5 ou 6 et qui relèvent à titre principal » (décret)
  if (dossier.dateDeLaDemande >= DAY_2023_12_30)
    return (
      aideEnVigueur(dossier) &&
      keptConditionDAge(dossier, kept) &&
      conditionDeGroupe(dossier) &&
      keptConditionDePensionEtDeRegime(dossier, kept) &&
      !keptCumulInterdit(dossier, kept)
    );
  // sans source : la rédaction d'alors n'est pas au dossier
  if (dossier.dateDeLaDemande >= DAY_2012_07_28) return unanswered();
  return raise('hole', 'no version', 'conditions hors ressources');
}

/** règle aide ouverte — regles.attendu:364 */
function aideOuverte(dossier: Dossier, kept: Kept): boolean {
  // « Le bénéfice de l'aide au maintien à domicile est soumis à une condition de ressources » (décret)
  if (dossier.dateDeLaDemande >= DAY_2023_12_30)
    return keptConditionsHorsRessources(dossier, kept) && keptConditionDeRessources(dossier, kept);
  // sans source : la rédaction d'alors n'est pas au dossier
  if (dossier.dateDeLaDemande >= DAY_2012_07_28) return unanswered();
  return raise('hole', 'no version', 'aide ouverte');
}

// ------------------------ ressources.attendu

/** règle composition du foyer — ressources.attendu:28 */
function compositionDuFoyer(dossier: Dossier): Foyer {
  // « La composition du foyer est appréciée à la date de la demande » (décret)
  const situationsConnues = dossier.situationsDuFoyer.filter(
    (situationDuFoyer) => situationDuFoyer.debuteLe <= dossier.dateDeLaDemande,
  );
  if (situationsConnues.length !== 0)
    return withGreatest(situationsConnues, (situationDuFoyer) => [situationDuFoyer.debuteLe], 'composition du foyer')
      .composition;
  // sans source : le dossier ne dit rien du foyer à la date de la demande
  return unanswered();
}

/** règle revenu à la demande (€, × 100) — ressources.attendu:43 */
function revenuALaDemande(dossier: Dossier): number {
  // « Le revenu brut global pris en compte est celui figurant sur le dernier avis d'imposition ou de
  // non-imposition reçu par l'intéressé » (décret)
  const avisDAlors = dossier.avisRecus.filter((avisDImposition) => avisDImposition.recuLe <= dossier.dateDeLaDemande);
  if (avisDAlors.length !== 0)
    return withGreatest(avisDAlors, (avisDImposition) => [avisDImposition.recuLe], 'revenu à la demande').revenuInscrit;
  // sans source : aucun avis reçu à la demande
  return unanswered();
}

/** règle revenu à la décision (€, × 100) — ressources.attendu:50 */
function revenuALaDecision(dossier: Dossier): number {
  // sans source : la décision n'est pas encore prise
  if (dossier.dateDeLaDecision === null) return unanswered();
  // « Le revenu brut global pris en compte est celui figurant sur le dernier avis d'imposition ou de
  // non-imposition reçu par l'intéressé » (décret)
  const avisDAlors = dossier.avisRecus.filter(
    (avisDImposition) =>
      avisDImposition.recuLe <=
      (dossier.dateDeLaDecision ?? raise('hole', 'absent value', 'revenu à la décision', ['date de la décision'])),
  );
  if (avisDAlors.length !== 0)
    return withGreatest(avisDAlors, (avisDImposition) => [avisDImposition.recuLe], 'revenu à la décision')
      .revenuInscrit;
  // sans source : aucun avis reçu à la décision
  return unanswered();
}

/** règle revenu brut global (€, × 100) — ressources.attendu:59 */
function revenuBrutGlobal(dossier: Dossier, kept: Kept): number {
  // « Le revenu brut global pris en compte est celui figurant sur le dernier avis d'imposition ou de
  // non-imposition reçu par l'intéressé » (décret)
  if (dossier.jourDeLAvis === 'avis de la demande') return keptRevenuALaDemande(dossier, kept);
  // « Le revenu brut global pris en compte est celui figurant sur le dernier avis d'imposition ou de
  // non-imposition reçu par l'intéressé » (décret)
  return keptRevenuALaDecision(dossier, kept);
}

/** règle revenu annuel retenu (€, × 100) — ressources.attendu:84 */
function revenuAnnuelRetenu(dossier: Dossier, kept: Kept): number {
  const cas1 = dossier.foyerChangeDepuisLAvis && dossier.revenuDUnFoyerQuiAChange === 'revenu à recalculer';
  const cas2 = dossier.ressourcesMensuellesDuBareme === 'autre calcul';
  const cas3 = !cas1 && !cas2;
  const clauses = new Clauses<number>('revenu annuel retenu', [cas1, cas2, cas3]);
  // sans source : lecture « revenu à recalculer » de la question « revenu d'un foyer qui a changé »
  if (cas1) clauses.give(unanswered());
  // sans source : lecture « autre calcul » de la question « ressources mensuelles du barème »
  if (cas2) clauses.give(unanswered());
  // « Le revenu brut global pris en compte est celui figurant sur le dernier avis d'imposition ou de
  // non-imposition reçu par l'intéressé » (décret)
  if (cas3) clauses.give(keptRevenuBrutGlobal(dossier, kept));
  return clauses.value('no branch');
}

/** règle ressources en euros entiers (€, × 100) — ressources.attendu:113 */
function ressourcesEnEurosEntiers(dossier: Dossier, kept: Kept): number {
  // sans source : lecture « euro inférieur » de la question « entre deux tranches »
  if (dossier.entreDeuxTranches === 'euro inférieur') {
    const revenuAnnuelRetenu = keptRevenuAnnuelRetenu(dossier, kept);
    return multiply(
      roundExact(
        divideExact(
          toExact(revenuAnnuelRetenu, 2, 'ressources en euros entiers'),
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
    const revenuAnnuelRetenu = keptRevenuAnnuelRetenu(dossier, kept);
    return multiply(
      roundExact(
        divideExact(
          toExact(revenuAnnuelRetenu, 2, 'ressources en euros entiers'),
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
  const revenuAnnuelRetenu = keptRevenuAnnuelRetenu(dossier, kept);
  return multiply(
    roundExact(
      divideExact(
        toExact(revenuAnnuelRetenu, 2, 'ressources en euros entiers'),
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

/** barème taux du barème (%, × 100) — ressources.attendu:123 */
function tauxDuBareme(dossier: Dossier, kept: Kept, day: Day): number {
  // relevé : Arrêté du 21 décembre 2017 (Vigie, kiosque de Bercy) : limites augmentées, parts inchangées,
  // tableau non trouvé, fiabilité B
  if (day >= DAY_2018_01_01) return unanswered();
  // relevé : Tout sur mes finances, dépendance : les aides publiques pour les fonctionnaires d'État retraités
  // (arrêté du 21 avril 2016), fiabilité B
  if (day >= DAY_2017_01_01) {
    const compositionDuFoyerLu = keptCompositionDuFoyer(dossier, kept);
    const ressourcesEnEurosEntiersLu = () => keptRessourcesEnEurosEntiers(dossier, kept);
    if (compositionDuFoyerLu === 'personne seule' && ressourcesEnEurosEntiersLu() <= 83600) return 9000;
    if (
      compositionDuFoyerLu === 'personne seule' &&
      ressourcesEnEurosEntiersLu() >= 83700 &&
      ressourcesEnEurosEntiersLu() <= 89500
    )
      return 8600;
    if (
      compositionDuFoyerLu === 'personne seule' &&
      ressourcesEnEurosEntiersLu() >= 89600 &&
      ressourcesEnEurosEntiersLu() <= 101000
    )
      return 7900;
    if (
      compositionDuFoyerLu === 'personne seule' &&
      ressourcesEnEurosEntiersLu() >= 101100 &&
      ressourcesEnEurosEntiersLu() <= 109100
    )
      return 7300;
    if (
      compositionDuFoyerLu === 'personne seule' &&
      ressourcesEnEurosEntiersLu() >= 109200 &&
      ressourcesEnEurosEntiersLu() <= 114100
    )
      return 6400;
    if (
      compositionDuFoyerLu === 'personne seule' &&
      ressourcesEnEurosEntiersLu() >= 114200 &&
      ressourcesEnEurosEntiersLu() <= 125900
    )
      return 4900;
    if (compositionDuFoyerLu === 'personne seule' && ressourcesEnEurosEntiersLu() >= 126000) return 0;
    if (compositionDuFoyerLu === 'ménage' && ressourcesEnEurosEntiersLu() <= 145200) return 9000;
    if (
      compositionDuFoyerLu === 'ménage' &&
      ressourcesEnEurosEntiersLu() >= 145300 &&
      ressourcesEnEurosEntiersLu() <= 155100
    )
      return 8600;
    if (
      compositionDuFoyerLu === 'ménage' &&
      ressourcesEnEurosEntiersLu() >= 155200 &&
      ressourcesEnEurosEntiersLu() <= 169800
    )
      return 7900;
    if (
      compositionDuFoyerLu === 'ménage' &&
      ressourcesEnEurosEntiersLu() >= 169900 &&
      ressourcesEnEurosEntiersLu() <= 175600
    )
      return 7300;
    if (
      compositionDuFoyerLu === 'ménage' &&
      ressourcesEnEurosEntiersLu() >= 175700 &&
      ressourcesEnEurosEntiersLu() <= 182000
    )
      return 6400;
    if (
      compositionDuFoyerLu === 'ménage' &&
      ressourcesEnEurosEntiersLu() >= 182100 &&
      ressourcesEnEurosEntiersLu() <= 192300
    )
      return 4900;
    if (compositionDuFoyerLu === 'ménage' && ressourcesEnEurosEntiersLu() >= 192400) return 0;
    return raise('hole', 'no row', 'taux du barème');
  }
  // relevé : Arrêté du 25 septembre 2012, article 1, qui renvoie à une annexe non relevée, fiabilité A
  if (day >= DAY_2012_10_06) return unanswered();
  return raise('hole', 'no version', 'taux du barème');
}

/** règle Jour dont le barème est lu — ressources.attendu:149 */
function jourDeLecture(dossier: Dossier): Day {
  // « La composition du foyer est appréciée à la date de la demande » (décret)
  if (dossier.jourDuBareme === 'barème de la demande') return dossier.dateDeLaDemande;
  // « 4° La décision d'attribution de l'aide ainsi que le choix de son montant et de sa durée » (décret)
  if (dossier.dateDeLaDecision !== null) return dossier.dateDeLaDecision;
  // sans source : la décision n'est pas encore prise
  return unanswered();
}

/**
 * règle taux de l'État (%, × 100) — ressources.attendu:158
 * « Le taux de l'aide accordée par l'Etat est déterminé en fonction du revenu brut global et de la composition du
 * foyer fiscal du demandeur » (décret)
 */
function tauxDeLEtat(dossier: Dossier, kept: Kept): number {
  return keptTauxDuBareme(dossier, kept, jourDeLecture(dossier));
}

/**
 * règle part du retraité (%, × 100) — ressources.attendu:162
 * relevé : Arrêté du 4 juillet 2014, article 1 : financement partagé entre les retraités et l'État, fiabilité A
 */
function partDuRetraite(dossier: Dossier, kept: Kept): number {
  return subtract(10000, keptTauxDeLEtat(dossier, kept), 'part du retraité');
}

/** règle condition de ressources depuis 2021 — ressources.attendu:177 */
function conditionDeRessourcesDepuis2021(dossier: Dossier): boolean {
  // sans source : la caisse a l'arrêté
  if (dossier.conditionDeRessourcesAppreciee !== null) return dossier.conditionDeRessourcesAppreciee;
  // relevé : CFDT Retraités, l'action sociale dans la fonction publique d'État : toutes les tranches ouvertes
  // depuis 2021, fiabilité C
  if (dossier.porteeDeLaConditionDeRessources === 'simple barème') return true;
  // sans source : l'arrêté en vigueur depuis 2021 n'a pas été trouvé
  return unanswered();
}

/** règle condition de ressources du barème lu — ressources.attendu:186 */
function conditionDeRessourcesDuBaremeLu(dossier: Dossier, kept: Kept): boolean {
  const jour = jourDeLecture(dossier);
  // sans source : l'arrêté en vigueur depuis 2021 n'a pas été trouvé
  if (jour >= DAY_2021_01_01) return conditionDeRessourcesDepuis2021(dossier);
  if (jour >= DAY_2018_01_01) {
    // sans source : la caisse a l'arrêté
    if (dossier.conditionDeRessourcesAppreciee !== null) return dossier.conditionDeRessourcesAppreciee;
    // relevé : Arrêté du 21 décembre 2017 (Vigie, kiosque de Bercy) : limites augmentées, tableau non trouvé,
    // fiabilité B
    return unanswered();
  }
  // relevé : Tout sur mes finances, dépendance : les aides publiques pour les fonctionnaires d'État retraités
  // (arrêté du 21 avril 2016), fiabilité B
  if (jour >= DAY_2012_10_06) return keptTauxDeLEtat(dossier, kept) > 0;
  return raise('hole', 'no version', 'condition de ressources du barème lu');
}

/** règle condition de ressources — ressources.attendu:201 */
function conditionDeRessources(dossier: Dossier, kept: Kept): boolean {
  // « Le bénéfice de l'aide au maintien à domicile est soumis à une condition de ressources » (décret)
  if (dossier.dateDeLaDemande >= DAY_2021_01_01) return conditionDeRessourcesDepuis2021(dossier);
  if (dossier.dateDeLaDemande >= DAY_2018_01_01) {
    const cas1 = dossier.conditionDeRessourcesAppreciee !== null;
    let tout = false;
    if (dossier.conditionDeRessourcesAppreciee === null) {
      const baremeDe2021 = jourDeLecture(dossier) >= DAY_2021_01_01;
      tout = baremeDe2021;
    }
    const cas2 = tout && dossier.porteeDeLaConditionDeRessources === 'simple barème';
    let cas3 = false;
    if (dossier.conditionDeRessourcesAppreciee === null) {
      const baremeDe2021 = jourDeLecture(dossier) >= DAY_2021_01_01;
      cas3 = !baremeDe2021 || dossier.porteeDeLaConditionDeRessources === 'limite qui exclut';
    }
    const clauses = new Clauses<boolean>('condition de ressources', [cas1, cas2, cas3]);
    // sans source : la caisse a l'arrêté
    if (cas1) clauses.give(dossier.conditionDeRessourcesAppreciee);
    // relevé : CFDT Retraités, l'action sociale dans la fonction publique d'État : toutes les tranches ouvertes
    // depuis 2021, fiabilité C
    if (cas2) clauses.give(true);
    // relevé : Arrêté du 21 décembre 2017 (Vigie, kiosque de Bercy) : limites augmentées, tableau non trouvé,
    // fiabilité B
    if (cas3) clauses.give(unanswered());
    return clauses.value('no branch');
  }
  // « Le bénéfice de l'aide au maintien à domicile est soumis à une condition de ressources » (décret)
  if (dossier.dateDeLaDemande >= DAY_2012_10_06) return keptConditionDeRessourcesDuBaremeLu(dossier, kept);
  return raise('hole', 'no version', 'condition de ressources');
}

/** paramètre plafond annuel du plan (€, × 100) — ressources.attendu:220 */
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

/** paramètre plafond du soutien après hospitalisation (€, × 100) — ressources.attendu:232 */
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

/** paramètre plafond du soutien en période de fragilité (€, × 100) — ressources.attendu:242 */
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

/** règle part de l'État pour le plan (€, × 100) — ressources.attendu:261 */
function partDeLEtatPourLePlan(dossier: Dossier, kept: Kept): number {
  // relevé : Arrêté du 4 juillet 2014, article 2 : dépense annuelle totale prise en compte, fiabilité A
  if (dossier.sensDuPlafondAnnuel === 'plafond de dépense') {
    const plafondDuPlanLu = plafondAnnuelDuPlan(jourDeLecture(dossier));
    const valeur = Math.min(dossier.depenseAnnuelleDuPlan, plafondDuPlanLu);
    const tauxDeLEtat = keptTauxDeLEtat(dossier, kept);
    return roundScaled(
      multiply(valeur, tauxDeLEtat, "part de l'État pour le plan"),
      6,
      1,
      2,
      'nearest',
      "part de l'État pour le plan",
    );
  }
  // « ainsi que le plafond annuel d'aide » (décret)
  const tauxDeLEtat = keptTauxDeLEtat(dossier, kept);
  const valeur = roundScaled(
    multiply(dossier.depenseAnnuelleDuPlan, tauxDeLEtat, "part de l'État pour le plan"),
    6,
    1,
    2,
    'nearest',
    "part de l'État pour le plan",
  );
  return Math.min(valeur, plafondAnnuelDuPlan(jourDeLecture(dossier)));
}

/**
 * plafond dépense prise en compte après hospitalisation (€, × 100) — ressources.attendu:270
 * relevé : Arrêté du 4 juillet 2014, article 3, fiabilité A
 */
function depensePriseEnCompteApresHospitalisation(dossier: Dossier): number {
  return Math.min(dossier.depenseApresHospitalisation, plafondDuSoutienApresHospitalisation(jourDeLecture(dossier)));
}

/**
 * plafond dépense prise en compte en période de fragilité (€, × 100) — ressources.attendu:274
 * relevé : Arrêté du 4 juillet 2014, article 4, fiabilité A
 */
function depensePriseEnCompteEnPeriodeDeFragilite(dossier: Dossier): number {
  return Math.min(dossier.depenseDeLaPeriodeDeFragilite, plafondDuSoutienEnPeriodeDeFragilite(jourDeLecture(dossier)));
}

/**
 * règle ressources mensuelles (€, × 100) — ressources.attendu:281
 * sans source : les limites sont des euros entiers, à ne pas atteindre ; le centime inférieur ne les fait franchir à
 * personne
 */
function ressourcesMensuelles(dossier: Dossier, kept: Kept): number {
  return roundExact(
    divideExact(
      toExact(keptRevenuAnnuelRetenu(dossier, kept), 2, 'ressources mensuelles'),
      { n: 12, d: 1 },
      'ressources mensuelles',
    ),
    1,
    2,
    'down',
    'ressources mensuelles',
  );
}

/** barème plafond de l'aide habitat (€, × 100) — ressources.attendu:286 */
function plafondDeLAideHabitat(dossier: Dossier, kept: Kept): number | null {
  const jour = jourDeLecture(dossier);
  // relevé : Arrêté du 21 avril 2016 (Vigie, kiosque de Bercy) : limites augmentées, tableau de l'habitat non
  // trouvé, fiabilité B
  if (jour >= DAY_2016_04_21) return unanswered();
  // relevé : ASH n° 2869, sur l'arrêté du 4 juillet 2014, article 5, fiabilité B
  if (jour >= DAY_2014_07_01) {
    const compositionDuFoyer = keptCompositionDuFoyer(dossier, kept);
    const ressourcesMensuellesLu = () => {
      const ressourcesMensuelles = keptRessourcesMensuelles(dossier, kept);
      return ressourcesMensuelles;
    };
    if (compositionDuFoyer === 'personne seule' && ressourcesMensuellesLu() < 89400) return 350000;
    if (
      compositionDuFoyer === 'personne seule' &&
      ressourcesMensuellesLu() >= 89400 &&
      ressourcesMensuellesLu() <= 113999
    )
      return 300000;
    if (
      compositionDuFoyer === 'personne seule' &&
      ressourcesMensuellesLu() >= 114000 &&
      ressourcesMensuellesLu() <= 125799
    )
      return 250000;
    if (compositionDuFoyer === 'personne seule' && ressourcesMensuellesLu() >= 125800) return null;
    if (compositionDuFoyer === 'ménage' && ressourcesMensuellesLu() < 154900) return 350000;
    if (compositionDuFoyer === 'ménage' && ressourcesMensuellesLu() >= 154900 && ressourcesMensuellesLu() <= 181799)
      return 300000;
    if (compositionDuFoyer === 'ménage' && ressourcesMensuellesLu() >= 181800 && ressourcesMensuellesLu() <= 192099)
      return 250000;
    if (compositionDuFoyer === 'ménage' && ressourcesMensuellesLu() >= 192100) return null;
    return raise('hole', 'no row', "plafond de l'aide habitat");
  }
  // relevé : ASH n° 2843, sur l'arrêté en vigueur le 13 janvier 2014, fiabilité B
  if (jour >= DAY_2014_01_13) {
    const compositionDuFoyer = keptCompositionDuFoyer(dossier, kept);
    const ressourcesMensuellesLu = () => {
      const ressourcesMensuelles = keptRessourcesMensuelles(dossier, kept);
      return ressourcesMensuelles;
    };
    if (compositionDuFoyer === 'personne seule' && ressourcesMensuellesLu() < 89400) return 350000;
    if (
      compositionDuFoyer === 'personne seule' &&
      ressourcesMensuellesLu() >= 89400 &&
      ressourcesMensuellesLu() <= 113999
    )
      return 300000;
    if (compositionDuFoyer === 'personne seule' && ressourcesMensuellesLu() >= 114000) return null;
    if (compositionDuFoyer === 'ménage' && ressourcesMensuellesLu() < 154900) return 350000;
    if (compositionDuFoyer === 'ménage' && ressourcesMensuellesLu() >= 154900 && ressourcesMensuellesLu() <= 181799)
      return 300000;
    if (compositionDuFoyer === 'ménage' && ressourcesMensuellesLu() >= 181800) return null;
    return raise('hole', 'no row', "plafond de l'aide habitat");
  }
  // relevé : Arrêté du 25 septembre 2012, article 2, fiabilité A
  if (jour >= DAY_2012_10_06) {
    const compositionDuFoyer = keptCompositionDuFoyer(dossier, kept);
    const ressourcesMensuellesLu = () => {
      const ressourcesMensuelles = keptRessourcesMensuelles(dossier, kept);
      return ressourcesMensuelles;
    };
    if (compositionDuFoyer === 'personne seule' && ressourcesMensuellesLu() < 86500) return 350000;
    if (
      compositionDuFoyer === 'personne seule' &&
      ressourcesMensuellesLu() >= 86500 &&
      ressourcesMensuellesLu() <= 110199
    )
      return 300000;
    if (
      compositionDuFoyer === 'personne seule' &&
      ressourcesMensuellesLu() >= 110200 &&
      ressourcesMensuellesLu() <= 137599
    )
      return 250000;
    if (compositionDuFoyer === 'personne seule' && ressourcesMensuellesLu() >= 137600) return null;
    if (compositionDuFoyer === 'ménage' && ressourcesMensuellesLu() < 149800) return 350000;
    if (compositionDuFoyer === 'ménage' && ressourcesMensuellesLu() >= 149800 && ressourcesMensuellesLu() <= 175799)
      return 300000;
    if (compositionDuFoyer === 'ménage' && ressourcesMensuellesLu() >= 175800 && ressourcesMensuellesLu() <= 206399)
      return 250000;
    if (compositionDuFoyer === 'ménage' && ressourcesMensuellesLu() >= 206400) return null;
    return raise('hole', 'no row', "plafond de l'aide habitat");
  }
  return raise('hole', 'no version', "plafond de l'aide habitat");
}

/** What one evaluation has worked out and may be asked again. */
interface Kept {
  ageMinimalAtteint: Day | undefined;
  conditionDAge: boolean | undefined;
  retraiteDeLEtat: boolean | undefined;
  validationsDuDemandeur: readonly Validation[] | undefined;
  trimestresDuRegime: Map<Validation, number>;
  trimestresCompares: Map<Validation, number>;
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
  aideAuTitreDuHandicap: boolean | undefined;
  aideDeLaPosteOuDOrangeDeMemeObjet: boolean | undefined;
  cumulInterdit: boolean | undefined;
  conditionsHorsRessources: boolean | undefined;
  compositionDuFoyer: Foyer | undefined;
  revenuALaDemande: number | undefined;
  revenuALaDecision: number | undefined;
  revenuBrutGlobal: number | undefined;
  revenuAnnuelRetenu: number | undefined;
  ressourcesEnEurosEntiers: number | undefined;
  tauxDuBareme: Map<Day, number>;
  tauxDeLEtat: number | undefined;
  conditionDeRessourcesDuBaremeLu: boolean | undefined;
  conditionDeRessources: boolean | undefined;
  aideOuverte: boolean | undefined;
  evaluateurParmiLesPrestataires: boolean | undefined;
  ressourcesMensuelles: number | undefined;
}

function nothingKept(): Kept {
  return {
    ageMinimalAtteint: undefined,
    conditionDAge: undefined,
    retraiteDeLEtat: undefined,
    validationsDuDemandeur: undefined,
    trimestresDuRegime: new Map(),
    trimestresCompares: new Map(),
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
    aideAuTitreDuHandicap: undefined,
    aideDeLaPosteOuDOrangeDeMemeObjet: undefined,
    cumulInterdit: undefined,
    conditionsHorsRessources: undefined,
    compositionDuFoyer: undefined,
    revenuALaDemande: undefined,
    revenuALaDecision: undefined,
    revenuBrutGlobal: undefined,
    revenuAnnuelRetenu: undefined,
    ressourcesEnEurosEntiers: undefined,
    tauxDuBareme: new Map(),
    tauxDeLEtat: undefined,
    conditionDeRessourcesDuBaremeLu: undefined,
    conditionDeRessources: undefined,
    aideOuverte: undefined,
    evaluateurParmiLesPrestataires: undefined,
    ressourcesMensuelles: undefined,
  };
}

function keptAgeMinimalAtteint(dossier: Dossier, kept: Kept): Day {
  return (kept.ageMinimalAtteint ??= ageMinimalAtteint(dossier));
}

function keptConditionDAge(dossier: Dossier, kept: Kept): boolean {
  return (kept.conditionDAge ??= conditionDAge(dossier, kept));
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

function keptTrimestresCompares(dossier: Dossier, kept: Kept, v: Validation): number {
  let value = kept.trimestresCompares.get(v);
  if (value === undefined) {
    value = trimestresCompares(dossier, kept, v);
    kept.trimestresCompares.set(v, value);
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

function keptAideAuTitreDuHandicap(dossier: Dossier, kept: Kept): boolean {
  return (kept.aideAuTitreDuHandicap ??= aideAuTitreDuHandicap(dossier));
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

function keptCompositionDuFoyer(dossier: Dossier, kept: Kept): Foyer {
  return (kept.compositionDuFoyer ??= compositionDuFoyer(dossier));
}

function keptRevenuALaDemande(dossier: Dossier, kept: Kept): number {
  return (kept.revenuALaDemande ??= revenuALaDemande(dossier));
}

function keptRevenuALaDecision(dossier: Dossier, kept: Kept): number {
  return (kept.revenuALaDecision ??= revenuALaDecision(dossier));
}

function keptRevenuBrutGlobal(dossier: Dossier, kept: Kept): number {
  return (kept.revenuBrutGlobal ??= revenuBrutGlobal(dossier, kept));
}

function keptRevenuAnnuelRetenu(dossier: Dossier, kept: Kept): number {
  return (kept.revenuAnnuelRetenu ??= revenuAnnuelRetenu(dossier, kept));
}

function keptRessourcesEnEurosEntiers(dossier: Dossier, kept: Kept): number {
  return (kept.ressourcesEnEurosEntiers ??= ressourcesEnEurosEntiers(dossier, kept));
}

function keptTauxDuBareme(dossier: Dossier, kept: Kept, day: Day): number {
  let value = kept.tauxDuBareme.get(day);
  if (value === undefined) {
    value = tauxDuBareme(dossier, kept, day);
    kept.tauxDuBareme.set(day, value);
  }
  return value;
}

function keptTauxDeLEtat(dossier: Dossier, kept: Kept): number {
  return (kept.tauxDeLEtat ??= tauxDeLEtat(dossier, kept));
}

function keptConditionDeRessourcesDuBaremeLu(dossier: Dossier, kept: Kept): boolean {
  return (kept.conditionDeRessourcesDuBaremeLu ??= conditionDeRessourcesDuBaremeLu(dossier, kept));
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

function keptRessourcesMensuelles(dossier: Dossier, kept: Kept): number {
  return (kept.ressourcesMensuelles ??= ressourcesMensuelles(dossier, kept));
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
  const servicesHorsCategoriesValue = servicesHorsCategories(dossier);
  const evaluateurDistinctValue = evaluateurDistinct(dossier, kept);
  const values = { ...NO_VALUES };
  computeProcedure(values, dossier, kept, servicesHorsCategoriesValue, evaluateurDistinctValue);
  computeRegles(values, dossier, kept);
  computeRessources(values, dossier, kept);
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

/** Computes the results of procedure.attendu. */
function computeProcedure(
  values: Unfilled<Values>,
  dossier: Dossier,
  kept: Kept,
  servicesHorsCategoriesValue: readonly Service[],
  evaluateurDistinctValue: boolean,
): void {
  values.prestationAuDispositif = PRESTATION.values.map((prestation) => prestationAuDispositif(dossier, prestation));
  values.rangDeLaCategorie = CATEGORIE_DE_SERVICES.values.map((categorieDeServices) =>
    rangDeLaCategorie(categorieDeServices),
  );
  values.plafondDeLaCategorie = CATEGORIE_DE_SERVICES.values.map((categorieDeServices) =>
    plafondDeLaCategorie(categorieDeServices),
  );
  values.servicesHorsCategories = servicesHorsCategoriesValue;
  values.servicesDansLesCinqCategories = servicesDansLesCinqCategories(servicesHorsCategoriesValue);
  values.aideHabitatOuverte = aideHabitatOuverte(dossier, kept);
  values.acteCouvertParLaMission = dossier.actes.map((acte) => acteCouvertParLaMission(dossier, acte));
  values.elaborationDuPlanAControler = elaborationDuPlanAControler(dossier);
  values.echeanceDeBilanDuDispositif = echeanceDeBilanDuDispositif(dossier);
  values.etatDeBilanDuDispositif = etatDeBilanDuDispositif(dossier);
  values.remboursementParLEtat = remboursementParLEtat(dossier);
  values.evaluateurParmiLesPrestataires = keptEvaluateurParmiLesPrestataires(dossier, kept);
  values.evaluateurCoordonne = evaluateurCoordonne(dossier);
  values.evaluateurDuGroupeDUnPrestataire = evaluateurDuGroupeDUnPrestataire(dossier);
  values.evaluateurDistinct = evaluateurDistinctValue;
  values.verdictDInstructionDeLaDemande = verdictDInstructionDeLaDemande(dossier, evaluateurDistinctValue);
  values.manquantsDInstructionDeLaDemande = manquantsDInstructionDeLaDemande(dossier, evaluateurDistinctValue);
  values.verdictDArreteDuBareme = verdictDArreteDuBareme(dossier);
  values.manquantsDArreteDuBareme = manquantsDArreteDuBareme(dossier);
  values.verdictDeConventionDeGestion = verdictDeConventionDeGestion(dossier);
  values.manquantsDeConventionDeGestion = manquantsDeConventionDeGestion(dossier);
}

/** Computes the results of regles.attendu. */
function computeRegles(values: Unfilled<Values>, dossier: Dossier, kept: Kept): void {
  values.aideEnVigueur = aideEnVigueur(dossier);
  values.ageMinimalAtteint = keptAgeMinimalAtteint(dossier, kept);
  values.conditionDAge = keptConditionDAge(dossier, kept);
  values.conditionDeGroupe = conditionDeGroupe(dossier);
  values.retraiteDeLEtat = keptRetraiteDeLEtat(dossier, kept);
  values.validationsDuDemandeur = keptValidationsDuDemandeur(dossier, kept);
  values.trimestresDuRegime = dossier.validations.map((v) => keptTrimestresDuRegime(dossier, kept, v));
  values.trimestresCompares = dossier.validations.map((v) => keptTrimestresCompares(dossier, kept, v));
  values.placeDeLEtatChezLeDemandeur = keptPlaceDeLEtatChezLeDemandeur(dossier, kept);
  values.demandeurRelevantDeLEtat = keptDemandeurRelevantDeLEtat(dossier, kept);
  values.survivantDUnRetraiteDeLEtat = keptSurvivantDUnRetraiteDeLEtat(dossier, kept);
  values.pensionDeSurvivantAdmise = keptPensionDeSurvivantAdmise(dossier, kept);
  values.validationsDuDefunt = keptValidationsDuDefunt(dossier, kept);
  values.placeDeLEtatChezLeDefunt = keptPlaceDeLEtatChezLeDefunt(dossier, kept);
  values.defuntRelevantDeLEtat = keptDefuntRelevantDeLEtat(dossier, kept);
  values.survivantDeRegimeAdmis = keptSurvivantDeRegimeAdmis(dossier, kept);
  values.conditionDePensionEtDeRegime = keptConditionDePensionEtDeRegime(dossier, kept);
  values.aideDuDepartementDeMemeNature = keptAideDuDepartementDeMemeNature(dossier, kept);
  values.aideAuTitreDuHandicap = keptAideAuTitreDuHandicap(dossier, kept);
  values.tenuAuNonCumulAvecLaPosteOuOrange = tenuAuNonCumulAvecLaPosteOuOrange(dossier);
  values.aideDeLaPosteOuDOrangeDeMemeObjet = keptAideDeLaPosteOuDOrangeDeMemeObjet(dossier, kept);
  values.cumulInterdit = keptCumulInterdit(dossier, kept);
  values.conditionsHorsRessources = keptConditionsHorsRessources(dossier, kept);
  values.aideOuverte = keptAideOuverte(dossier, kept);
}

/** Computes the results of ressources.attendu. */
function computeRessources(values: Unfilled<Values>, dossier: Dossier, kept: Kept): void {
  values.jourDeLecture = jourDeLecture(dossier);
  values.compositionDuFoyer = keptCompositionDuFoyer(dossier, kept);
  values.revenuALaDemande = keptRevenuALaDemande(dossier, kept);
  values.revenuALaDecision = keptRevenuALaDecision(dossier, kept);
  values.revenuBrutGlobal = keptRevenuBrutGlobal(dossier, kept);
  values.revenuAnnuelRetenu = keptRevenuAnnuelRetenu(dossier, kept);
  values.ressourcesEnEurosEntiers = keptRessourcesEnEurosEntiers(dossier, kept);
  values.tauxDuBareme = keptTauxDuBareme(dossier, kept, dossier.dateDeLaDemande);
  values.tauxDeLEtat = keptTauxDeLEtat(dossier, kept);
  values.conditionDeRessourcesDepuis2021 = conditionDeRessourcesDepuis2021(dossier);
  values.conditionDeRessourcesDuBaremeLu = keptConditionDeRessourcesDuBaremeLu(dossier, kept);
  values.conditionDeRessources = keptConditionDeRessources(dossier, kept);
  values.partDuRetraite = partDuRetraite(dossier, kept);
  values.partDeLEtatPourLePlan = partDeLEtatPourLePlan(dossier, kept);
  values.depensePriseEnCompteApresHospitalisation = depensePriseEnCompteApresHospitalisation(dossier);
  values.depensePriseEnCompteEnPeriodeDeFragilite = depensePriseEnCompteEnPeriodeDeFragilite(dossier);
  values.ressourcesMensuelles = keptRessourcesMensuelles(dossier, kept);
  values.plafondDeLAideHabitat = plafondDeLAideHabitat(dossier, kept);
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
    const servicesHorsCategoriesValue = servicesHorsCategories(dossier);
    const evaluateurDistinctValue = evaluateurDistinct(dossier, kept);
    const results = { ...NO_RESULTS };
    knownProcedure(results, dossier, kept, servicesHorsCategoriesValue, evaluateurDistinctValue);
    knownRegles(results, dossier, kept);
    knownRessources(results, dossier, kept);
    return results;
  } catch (signal) {
    if (signal instanceof FaultSignal || signal === UNANSWERED) return null;
    throw signal;
  }
}

/** The results, all known, of procedure.attendu. */
function knownProcedure(
  results: Unfilled<Results>,
  dossier: Dossier,
  kept: Kept,
  servicesHorsCategoriesValue: readonly Service[],
  evaluateurDistinctValue: boolean,
): void {
  results.prestationAuDispositif = outcomesOf(PRESTATION.values, (prestation) =>
    prestationAuDispositif(dossier, prestation),
  );
  results.rangDeLaCategorie = outcomesOf(CATEGORIE_DE_SERVICES.values, (categorieDeServices) =>
    rangDeLaCategorie(categorieDeServices),
  );
  results.plafondDeLaCategorie = outcomesOf(CATEGORIE_DE_SERVICES.values, (categorieDeServices) =>
    plafondDeLaCategorie(categorieDeServices),
  );
  results.servicesHorsCategories = determined(servicesHorsCategoriesValue.map(writeService));
  results.servicesDansLesCinqCategories = determined(servicesDansLesCinqCategories(servicesHorsCategoriesValue));
  results.aideHabitatOuverte = determined(aideHabitatOuverte(dossier, kept));
  results.acteCouvertParLaMission = outcomesOf(dossier.actes, (acte) => acteCouvertParLaMission(dossier, acte));
  results.elaborationDuPlanAControler = determined(elaborationDuPlanAControler(dossier));
  results.echeanceDeBilanDuDispositif = determined(writeDay(echeanceDeBilanDuDispositif(dossier)));
  results.etatDeBilanDuDispositif = determined(etatDeBilanDuDispositif(dossier));
  results.remboursementParLEtat = determined(formatDecimal(remboursementParLEtat(dossier), 2));
  results.evaluateurParmiLesPrestataires = determined(keptEvaluateurParmiLesPrestataires(dossier, kept));
  results.evaluateurCoordonne = determined(evaluateurCoordonne(dossier));
  results.evaluateurDuGroupeDUnPrestataire = determined(evaluateurDuGroupeDUnPrestataire(dossier));
  results.evaluateurDistinct = determined(evaluateurDistinctValue);
  results.verdictDInstructionDeLaDemande = determined(verdictDInstructionDeLaDemande(dossier, evaluateurDistinctValue));
  results.manquantsDInstructionDeLaDemande = determined(
    manquantsDInstructionDeLaDemande(dossier, evaluateurDistinctValue).map(writePieceManquanteDeInstructionDeLaDemande),
  );
  results.verdictDArreteDuBareme = determined(verdictDArreteDuBareme(dossier));
  results.manquantsDArreteDuBareme = determined(
    manquantsDArreteDuBareme(dossier).map(writePieceManquanteDeArreteDuBareme),
  );
  results.verdictDeConventionDeGestion = determined(verdictDeConventionDeGestion(dossier));
  results.manquantsDeConventionDeGestion = determined(
    manquantsDeConventionDeGestion(dossier).map(writePieceManquanteDeConventionDeGestion),
  );
}

/** The results, all known, of regles.attendu. */
function knownRegles(results: Unfilled<Results>, dossier: Dossier, kept: Kept): void {
  results.aideEnVigueur = determined(aideEnVigueur(dossier));
  results.ageMinimalAtteint = determined(writeDay(keptAgeMinimalAtteint(dossier, kept)));
  results.conditionDAge = determined(keptConditionDAge(dossier, kept));
  results.conditionDeGroupe = determined(conditionDeGroupe(dossier));
  results.retraiteDeLEtat = determined(keptRetraiteDeLEtat(dossier, kept));
  results.validationsDuDemandeur = determined(keptValidationsDuDemandeur(dossier, kept).map(writeValidation));
  results.trimestresDuRegime = outcomesOf(dossier.validations, (v) => keptTrimestresDuRegime(dossier, kept, v));
  results.trimestresCompares = outcomesOf(dossier.validations, (v) => keptTrimestresCompares(dossier, kept, v));
  results.placeDeLEtatChezLeDemandeur = determined(keptPlaceDeLEtatChezLeDemandeur(dossier, kept));
  results.demandeurRelevantDeLEtat = determined(keptDemandeurRelevantDeLEtat(dossier, kept));
  results.survivantDUnRetraiteDeLEtat = determined(keptSurvivantDUnRetraiteDeLEtat(dossier, kept));
  results.pensionDeSurvivantAdmise = determined(keptPensionDeSurvivantAdmise(dossier, kept));
  results.validationsDuDefunt = determined(keptValidationsDuDefunt(dossier, kept).map(writeValidation));
  results.placeDeLEtatChezLeDefunt = determined(keptPlaceDeLEtatChezLeDefunt(dossier, kept));
  results.defuntRelevantDeLEtat = determined(keptDefuntRelevantDeLEtat(dossier, kept));
  results.survivantDeRegimeAdmis = determined(keptSurvivantDeRegimeAdmis(dossier, kept));
  results.conditionDePensionEtDeRegime = determined(keptConditionDePensionEtDeRegime(dossier, kept));
  results.aideDuDepartementDeMemeNature = determined(keptAideDuDepartementDeMemeNature(dossier, kept));
  results.aideAuTitreDuHandicap = determined(keptAideAuTitreDuHandicap(dossier, kept));
  results.tenuAuNonCumulAvecLaPosteOuOrange = determined(tenuAuNonCumulAvecLaPosteOuOrange(dossier));
  results.aideDeLaPosteOuDOrangeDeMemeObjet = determined(keptAideDeLaPosteOuDOrangeDeMemeObjet(dossier, kept));
  results.cumulInterdit = determined(keptCumulInterdit(dossier, kept));
  results.conditionsHorsRessources = determined(keptConditionsHorsRessources(dossier, kept));
  results.aideOuverte = determined(keptAideOuverte(dossier, kept));
}

/** The results, all known, of ressources.attendu. */
function knownRessources(results: Unfilled<Results>, dossier: Dossier, kept: Kept): void {
  results.jourDeLecture = determined(writeDay(jourDeLecture(dossier)));
  results.compositionDuFoyer = determined(keptCompositionDuFoyer(dossier, kept));
  results.revenuALaDemande = determined(formatDecimal(keptRevenuALaDemande(dossier, kept), 2));
  results.revenuALaDecision = determined(formatDecimal(keptRevenuALaDecision(dossier, kept), 2));
  results.revenuBrutGlobal = determined(formatDecimal(keptRevenuBrutGlobal(dossier, kept), 2));
  results.revenuAnnuelRetenu = determined(formatDecimal(keptRevenuAnnuelRetenu(dossier, kept), 2));
  results.ressourcesEnEurosEntiers = determined(formatDecimal(keptRessourcesEnEurosEntiers(dossier, kept), 2));
  results.tauxDuBareme = determined(formatDecimal(keptTauxDuBareme(dossier, kept, dossier.dateDeLaDemande), 2));
  results.tauxDeLEtat = determined(formatDecimal(keptTauxDeLEtat(dossier, kept), 2));
  results.conditionDeRessourcesDepuis2021 = determined(conditionDeRessourcesDepuis2021(dossier));
  results.conditionDeRessourcesDuBaremeLu = determined(keptConditionDeRessourcesDuBaremeLu(dossier, kept));
  results.conditionDeRessources = determined(keptConditionDeRessources(dossier, kept));
  results.partDuRetraite = determined(formatDecimal(partDuRetraite(dossier, kept), 2));
  results.partDeLEtatPourLePlan = determined(formatDecimal(partDeLEtatPourLePlan(dossier, kept), 2));
  results.depensePriseEnCompteApresHospitalisation = determined(
    formatDecimal(depensePriseEnCompteApresHospitalisation(dossier), 2),
  );
  results.depensePriseEnCompteEnPeriodeDeFragilite = determined(
    formatDecimal(depensePriseEnCompteEnPeriodeDeFragilite(dossier), 2),
  );
  results.ressourcesMensuelles = determined(formatDecimal(keptRessourcesMensuelles(dossier, kept), 2));
  results.plafondDeLAideHabitat = determined(
    orNull(plafondDeLAideHabitat(dossier, kept), (value) => formatDecimal(value, 2)),
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
  eachProcedure(results, session);
  eachRegles(results, session);
  eachRessources(results, session);
  return results;
}

const NO_RESULTS: Unfilled<Results> = unfilled(PARTIAL);

/** Each result of procedure.attendu. */
function eachProcedure(results: Unfilled<Results>, session: Session<Dossier, Kept, Gives>): void {
  results.prestationAuDispositif = EACH.prestationAuDispositif(session);
  results.rangDeLaCategorie = EACH.rangDeLaCategorie(session);
  results.plafondDeLaCategorie = EACH.plafondDeLaCategorie(session);
  results.servicesHorsCategories = EACH.servicesHorsCategories(session);
  results.servicesDansLesCinqCategories = EACH.servicesDansLesCinqCategories(session);
  results.aideHabitatOuverte = EACH.aideHabitatOuverte(session);
  results.acteCouvertParLaMission = EACH.acteCouvertParLaMission(session);
  results.elaborationDuPlanAControler = EACH.elaborationDuPlanAControler(session);
  results.echeanceDeBilanDuDispositif = EACH.echeanceDeBilanDuDispositif(session);
  results.etatDeBilanDuDispositif = EACH.etatDeBilanDuDispositif(session);
  results.remboursementParLEtat = EACH.remboursementParLEtat(session);
  results.evaluateurParmiLesPrestataires = EACH.evaluateurParmiLesPrestataires(session);
  results.evaluateurCoordonne = EACH.evaluateurCoordonne(session);
  results.evaluateurDuGroupeDUnPrestataire = EACH.evaluateurDuGroupeDUnPrestataire(session);
  results.evaluateurDistinct = EACH.evaluateurDistinct(session);
  results.verdictDInstructionDeLaDemande = EACH.verdictDInstructionDeLaDemande(session);
  results.manquantsDInstructionDeLaDemande = EACH.manquantsDInstructionDeLaDemande(session);
  results.verdictDArreteDuBareme = EACH.verdictDArreteDuBareme(session);
  results.manquantsDArreteDuBareme = EACH.manquantsDArreteDuBareme(session);
  results.verdictDeConventionDeGestion = EACH.verdictDeConventionDeGestion(session);
  results.manquantsDeConventionDeGestion = EACH.manquantsDeConventionDeGestion(session);
}

/** Each result of regles.attendu. */
function eachRegles(results: Unfilled<Results>, session: Session<Dossier, Kept, Gives>): void {
  results.aideEnVigueur = EACH.aideEnVigueur(session);
  results.ageMinimalAtteint = EACH.ageMinimalAtteint(session);
  results.conditionDAge = EACH.conditionDAge(session);
  results.conditionDeGroupe = EACH.conditionDeGroupe(session);
  results.retraiteDeLEtat = EACH.retraiteDeLEtat(session);
  results.validationsDuDemandeur = EACH.validationsDuDemandeur(session);
  results.trimestresDuRegime = EACH.trimestresDuRegime(session);
  results.trimestresCompares = EACH.trimestresCompares(session);
  results.placeDeLEtatChezLeDemandeur = EACH.placeDeLEtatChezLeDemandeur(session);
  results.demandeurRelevantDeLEtat = EACH.demandeurRelevantDeLEtat(session);
  results.survivantDUnRetraiteDeLEtat = EACH.survivantDUnRetraiteDeLEtat(session);
  results.pensionDeSurvivantAdmise = EACH.pensionDeSurvivantAdmise(session);
  results.validationsDuDefunt = EACH.validationsDuDefunt(session);
  results.placeDeLEtatChezLeDefunt = EACH.placeDeLEtatChezLeDefunt(session);
  results.defuntRelevantDeLEtat = EACH.defuntRelevantDeLEtat(session);
  results.survivantDeRegimeAdmis = EACH.survivantDeRegimeAdmis(session);
  results.conditionDePensionEtDeRegime = EACH.conditionDePensionEtDeRegime(session);
  results.aideDuDepartementDeMemeNature = EACH.aideDuDepartementDeMemeNature(session);
  results.aideAuTitreDuHandicap = EACH.aideAuTitreDuHandicap(session);
  results.tenuAuNonCumulAvecLaPosteOuOrange = EACH.tenuAuNonCumulAvecLaPosteOuOrange(session);
  results.aideDeLaPosteOuDOrangeDeMemeObjet = EACH.aideDeLaPosteOuDOrangeDeMemeObjet(session);
  results.cumulInterdit = EACH.cumulInterdit(session);
  results.conditionsHorsRessources = EACH.conditionsHorsRessources(session);
  results.aideOuverte = EACH.aideOuverte(session);
}

/** Each result of ressources.attendu. */
function eachRessources(results: Unfilled<Results>, session: Session<Dossier, Kept, Gives>): void {
  results.jourDeLecture = EACH.jourDeLecture(session);
  results.compositionDuFoyer = EACH.compositionDuFoyer(session);
  results.revenuALaDemande = EACH.revenuALaDemande(session);
  results.revenuALaDecision = EACH.revenuALaDecision(session);
  results.revenuBrutGlobal = EACH.revenuBrutGlobal(session);
  results.revenuAnnuelRetenu = EACH.revenuAnnuelRetenu(session);
  results.ressourcesEnEurosEntiers = EACH.ressourcesEnEurosEntiers(session);
  results.tauxDuBareme = EACH.tauxDuBareme(session);
  results.tauxDeLEtat = EACH.tauxDeLEtat(session);
  results.conditionDeRessourcesDepuis2021 = EACH.conditionDeRessourcesDepuis2021(session);
  results.conditionDeRessourcesDuBaremeLu = EACH.conditionDeRessourcesDuBaremeLu(session);
  results.conditionDeRessources = EACH.conditionDeRessources(session);
  results.partDuRetraite = EACH.partDuRetraite(session);
  results.partDeLEtatPourLePlan = EACH.partDeLEtatPourLePlan(session);
  results.depensePriseEnCompteApresHospitalisation = EACH.depensePriseEnCompteApresHospitalisation(session);
  results.depensePriseEnCompteEnPeriodeDeFragilite = EACH.depensePriseEnCompteEnPeriodeDeFragilite(session);
  results.ressourcesMensuelles = EACH.ressourcesMensuelles(session);
  results.plafondDeLAideHabitat = EACH.plafondDeLAideHabitat(session);
}

/** Each result on its own: plain arithmetic when the dossier gives all it reads, else the world with unknowns. */
const EACH: { readonly [K in keyof Results]: (session: Session<Dossier, Kept, Gives>) => Results[K] } = {
  prestationAuDispositif: perElement(
    PARTIAL.prestationAuDispositif,
    (dossier: Dossier, _kept: Kept, prestation: Prestation) => prestationAuDispositif(dossier, prestation),
  ),
  rangDeLaCategorie: perElement(
    PARTIAL.rangDeLaCategorie,
    (_dossier: Dossier, _kept: Kept, categorieDeServices: CategorieDeServices) =>
      rangDeLaCategorie(categorieDeServices),
  ),
  plafondDeLaCategorie: perElement(
    PARTIAL.plafondDeLaCategorie,
    (_dossier: Dossier, _kept: Kept, categorieDeServices: CategorieDeServices) =>
      plafondDeLaCategorie(categorieDeServices),
  ),
  servicesHorsCategories: (session) =>
    PARTIAL.servicesHorsCategories.isKnown(session.gives)
      ? determined(servicesHorsCategories(session.dossier).map(writeService))
      : session.open(PARTIAL.servicesHorsCategories),
  servicesDansLesCinqCategories: (session) =>
    PARTIAL.servicesDansLesCinqCategories.isKnown(session.gives)
      ? determined(servicesDansLesCinqCategories(servicesHorsCategories(session.dossier)))
      : session.open(PARTIAL.servicesDansLesCinqCategories),
  aideEnVigueur: attempted(PARTIAL.aideEnVigueur, (dossier: Dossier) => aideEnVigueur(dossier)),
  ageMinimalAtteint: attempted(PARTIAL.ageMinimalAtteint, (dossier: Dossier, kept: Kept) =>
    writeDay(keptAgeMinimalAtteint(dossier, kept)),
  ),
  conditionDAge: attempted(PARTIAL.conditionDAge, (dossier: Dossier, kept: Kept) => keptConditionDAge(dossier, kept)),
  conditionDeGroupe: (session) =>
    PARTIAL.conditionDeGroupe.isKnown(session.gives)
      ? determined(conditionDeGroupe(session.dossier))
      : session.open(PARTIAL.conditionDeGroupe),
  retraiteDeLEtat: (session) =>
    PARTIAL.retraiteDeLEtat.isKnown(session.gives)
      ? determined(keptRetraiteDeLEtat(session.dossier, session.kept))
      : session.open(PARTIAL.retraiteDeLEtat),
  validationsDuDemandeur: (session) =>
    PARTIAL.validationsDuDemandeur.isKnown(session.gives)
      ? determined(keptValidationsDuDemandeur(session.dossier, session.kept).map(writeValidation))
      : session.open(PARTIAL.validationsDuDemandeur),
  trimestresDuRegime: perElement(PARTIAL.trimestresDuRegime, (dossier: Dossier, kept: Kept, v: Validation) =>
    keptTrimestresDuRegime(dossier, kept, v),
  ),
  trimestresCompares: perElement(PARTIAL.trimestresCompares, (dossier: Dossier, kept: Kept, v: Validation) =>
    keptTrimestresCompares(dossier, kept, v),
  ),
  placeDeLEtatChezLeDemandeur: attempted(PARTIAL.placeDeLEtatChezLeDemandeur, (dossier: Dossier, kept: Kept) =>
    keptPlaceDeLEtatChezLeDemandeur(dossier, kept),
  ),
  demandeurRelevantDeLEtat: attempted(PARTIAL.demandeurRelevantDeLEtat, (dossier: Dossier, kept: Kept) =>
    keptDemandeurRelevantDeLEtat(dossier, kept),
  ),
  survivantDUnRetraiteDeLEtat: (session) =>
    PARTIAL.survivantDUnRetraiteDeLEtat.isKnown(session.gives)
      ? determined(keptSurvivantDUnRetraiteDeLEtat(session.dossier, session.kept))
      : session.open(PARTIAL.survivantDUnRetraiteDeLEtat),
  pensionDeSurvivantAdmise: (session) =>
    PARTIAL.pensionDeSurvivantAdmise.isKnown(session.gives)
      ? determined(keptPensionDeSurvivantAdmise(session.dossier, session.kept))
      : session.open(PARTIAL.pensionDeSurvivantAdmise),
  validationsDuDefunt: (session) =>
    PARTIAL.validationsDuDefunt.isKnown(session.gives)
      ? determined(keptValidationsDuDefunt(session.dossier, session.kept).map(writeValidation))
      : session.open(PARTIAL.validationsDuDefunt),
  placeDeLEtatChezLeDefunt: attempted(PARTIAL.placeDeLEtatChezLeDefunt, (dossier: Dossier, kept: Kept) =>
    keptPlaceDeLEtatChezLeDefunt(dossier, kept),
  ),
  defuntRelevantDeLEtat: attempted(PARTIAL.defuntRelevantDeLEtat, (dossier: Dossier, kept: Kept) =>
    keptDefuntRelevantDeLEtat(dossier, kept),
  ),
  survivantDeRegimeAdmis: attempted(PARTIAL.survivantDeRegimeAdmis, (dossier: Dossier, kept: Kept) =>
    keptSurvivantDeRegimeAdmis(dossier, kept),
  ),
  conditionDePensionEtDeRegime: attempted(PARTIAL.conditionDePensionEtDeRegime, (dossier: Dossier, kept: Kept) =>
    keptConditionDePensionEtDeRegime(dossier, kept),
  ),
  aideDuDepartementDeMemeNature: (session) =>
    PARTIAL.aideDuDepartementDeMemeNature.isKnown(session.gives)
      ? determined(keptAideDuDepartementDeMemeNature(session.dossier, session.kept))
      : session.open(PARTIAL.aideDuDepartementDeMemeNature),
  aideAuTitreDuHandicap: (session) =>
    PARTIAL.aideAuTitreDuHandicap.isKnown(session.gives)
      ? determined(keptAideAuTitreDuHandicap(session.dossier, session.kept))
      : session.open(PARTIAL.aideAuTitreDuHandicap),
  tenuAuNonCumulAvecLaPosteOuOrange: (session) =>
    PARTIAL.tenuAuNonCumulAvecLaPosteOuOrange.isKnown(session.gives)
      ? determined(tenuAuNonCumulAvecLaPosteOuOrange(session.dossier))
      : session.open(PARTIAL.tenuAuNonCumulAvecLaPosteOuOrange),
  aideDeLaPosteOuDOrangeDeMemeObjet: (session) =>
    PARTIAL.aideDeLaPosteOuDOrangeDeMemeObjet.isKnown(session.gives)
      ? determined(keptAideDeLaPosteOuDOrangeDeMemeObjet(session.dossier, session.kept))
      : session.open(PARTIAL.aideDeLaPosteOuDOrangeDeMemeObjet),
  cumulInterdit: (session) =>
    PARTIAL.cumulInterdit.isKnown(session.gives)
      ? determined(keptCumulInterdit(session.dossier, session.kept))
      : session.open(PARTIAL.cumulInterdit),
  conditionsHorsRessources: attempted(PARTIAL.conditionsHorsRessources, (dossier: Dossier, kept: Kept) =>
    keptConditionsHorsRessources(dossier, kept),
  ),
  jourDeLecture: attempted(PARTIAL.jourDeLecture, (dossier: Dossier) => writeDay(jourDeLecture(dossier))),
  compositionDuFoyer: attempted(PARTIAL.compositionDuFoyer, (dossier: Dossier, kept: Kept) =>
    keptCompositionDuFoyer(dossier, kept),
  ),
  revenuALaDemande: attempted(PARTIAL.revenuALaDemande, (dossier: Dossier, kept: Kept) =>
    formatDecimal(keptRevenuALaDemande(dossier, kept), 2),
  ),
  revenuALaDecision: attempted(PARTIAL.revenuALaDecision, (dossier: Dossier, kept: Kept) =>
    formatDecimal(keptRevenuALaDecision(dossier, kept), 2),
  ),
  revenuBrutGlobal: attempted(PARTIAL.revenuBrutGlobal, (dossier: Dossier, kept: Kept) =>
    formatDecimal(keptRevenuBrutGlobal(dossier, kept), 2),
  ),
  revenuAnnuelRetenu: attempted(PARTIAL.revenuAnnuelRetenu, (dossier: Dossier, kept: Kept) =>
    formatDecimal(keptRevenuAnnuelRetenu(dossier, kept), 2),
  ),
  ressourcesEnEurosEntiers: attempted(PARTIAL.ressourcesEnEurosEntiers, (dossier: Dossier, kept: Kept) =>
    formatDecimal(keptRessourcesEnEurosEntiers(dossier, kept), 2),
  ),
  tauxDuBareme: attempted(PARTIAL.tauxDuBareme, (dossier: Dossier, kept: Kept) =>
    formatDecimal(keptTauxDuBareme(dossier, kept, dossier.dateDeLaDemande), 2),
  ),
  tauxDeLEtat: attempted(PARTIAL.tauxDeLEtat, (dossier: Dossier, kept: Kept) =>
    formatDecimal(keptTauxDeLEtat(dossier, kept), 2),
  ),
  conditionDeRessourcesDepuis2021: attempted(PARTIAL.conditionDeRessourcesDepuis2021, (dossier: Dossier) =>
    conditionDeRessourcesDepuis2021(dossier),
  ),
  conditionDeRessourcesDuBaremeLu: attempted(PARTIAL.conditionDeRessourcesDuBaremeLu, (dossier: Dossier, kept: Kept) =>
    keptConditionDeRessourcesDuBaremeLu(dossier, kept),
  ),
  conditionDeRessources: attempted(PARTIAL.conditionDeRessources, (dossier: Dossier, kept: Kept) =>
    keptConditionDeRessources(dossier, kept),
  ),
  aideOuverte: attempted(PARTIAL.aideOuverte, (dossier: Dossier, kept: Kept) => keptAideOuverte(dossier, kept)),
  aideHabitatOuverte: attempted(PARTIAL.aideHabitatOuverte, (dossier: Dossier, kept: Kept) =>
    aideHabitatOuverte(dossier, kept),
  ),
  acteCouvertParLaMission: perElement(PARTIAL.acteCouvertParLaMission, (dossier: Dossier, _kept: Kept, acte: Acte) =>
    acteCouvertParLaMission(dossier, acte),
  ),
  elaborationDuPlanAControler: (session) =>
    PARTIAL.elaborationDuPlanAControler.isKnown(session.gives)
      ? determined(elaborationDuPlanAControler(session.dossier))
      : session.open(PARTIAL.elaborationDuPlanAControler),
  echeanceDeBilanDuDispositif: (session) =>
    PARTIAL.echeanceDeBilanDuDispositif.isKnown(session.gives)
      ? determined(writeDay(echeanceDeBilanDuDispositif(session.dossier)))
      : session.open(PARTIAL.echeanceDeBilanDuDispositif),
  etatDeBilanDuDispositif: (session) =>
    PARTIAL.etatDeBilanDuDispositif.isKnown(session.gives)
      ? determined(etatDeBilanDuDispositif(session.dossier))
      : session.open(PARTIAL.etatDeBilanDuDispositif),
  remboursementParLEtat: attempted(PARTIAL.remboursementParLEtat, (dossier: Dossier) =>
    formatDecimal(remboursementParLEtat(dossier), 2),
  ),
  evaluateurParmiLesPrestataires: (session) =>
    PARTIAL.evaluateurParmiLesPrestataires.isKnown(session.gives)
      ? determined(keptEvaluateurParmiLesPrestataires(session.dossier, session.kept))
      : session.open(PARTIAL.evaluateurParmiLesPrestataires),
  evaluateurCoordonne: (session) =>
    PARTIAL.evaluateurCoordonne.isKnown(session.gives)
      ? determined(evaluateurCoordonne(session.dossier))
      : session.open(PARTIAL.evaluateurCoordonne),
  evaluateurDuGroupeDUnPrestataire: (session) =>
    PARTIAL.evaluateurDuGroupeDUnPrestataire.isKnown(session.gives)
      ? determined(evaluateurDuGroupeDUnPrestataire(session.dossier))
      : session.open(PARTIAL.evaluateurDuGroupeDUnPrestataire),
  evaluateurDistinct: (session) =>
    PARTIAL.evaluateurDistinct.isKnown(session.gives)
      ? determined(evaluateurDistinct(session.dossier, session.kept))
      : session.open(PARTIAL.evaluateurDistinct),
  verdictDInstructionDeLaDemande: (session) =>
    PARTIAL.verdictDInstructionDeLaDemande.isKnown(session.gives)
      ? determined(verdictDInstructionDeLaDemande(session.dossier, evaluateurDistinct(session.dossier, session.kept)))
      : session.open(PARTIAL.verdictDInstructionDeLaDemande),
  manquantsDInstructionDeLaDemande: (session) =>
    PARTIAL.manquantsDInstructionDeLaDemande.isKnown(session.gives)
      ? determined(
          manquantsDInstructionDeLaDemande(session.dossier, evaluateurDistinct(session.dossier, session.kept)).map(
            writePieceManquanteDeInstructionDeLaDemande,
          ),
        )
      : session.open(PARTIAL.manquantsDInstructionDeLaDemande),
  verdictDArreteDuBareme: (session) =>
    PARTIAL.verdictDArreteDuBareme.isKnown(session.gives)
      ? determined(verdictDArreteDuBareme(session.dossier))
      : session.open(PARTIAL.verdictDArreteDuBareme),
  manquantsDArreteDuBareme: (session) =>
    PARTIAL.manquantsDArreteDuBareme.isKnown(session.gives)
      ? determined(manquantsDArreteDuBareme(session.dossier).map(writePieceManquanteDeArreteDuBareme))
      : session.open(PARTIAL.manquantsDArreteDuBareme),
  verdictDeConventionDeGestion: (session) =>
    PARTIAL.verdictDeConventionDeGestion.isKnown(session.gives)
      ? determined(verdictDeConventionDeGestion(session.dossier))
      : session.open(PARTIAL.verdictDeConventionDeGestion),
  manquantsDeConventionDeGestion: (session) =>
    PARTIAL.manquantsDeConventionDeGestion.isKnown(session.gives)
      ? determined(manquantsDeConventionDeGestion(session.dossier).map(writePieceManquanteDeConventionDeGestion))
      : session.open(PARTIAL.manquantsDeConventionDeGestion),
  partDuRetraite: attempted(PARTIAL.partDuRetraite, (dossier: Dossier, kept: Kept) =>
    formatDecimal(partDuRetraite(dossier, kept), 2),
  ),
  partDeLEtatPourLePlan: attempted(PARTIAL.partDeLEtatPourLePlan, (dossier: Dossier, kept: Kept) =>
    formatDecimal(partDeLEtatPourLePlan(dossier, kept), 2),
  ),
  depensePriseEnCompteApresHospitalisation: attempted(
    PARTIAL.depensePriseEnCompteApresHospitalisation,
    (dossier: Dossier) => formatDecimal(depensePriseEnCompteApresHospitalisation(dossier), 2),
  ),
  depensePriseEnCompteEnPeriodeDeFragilite: attempted(
    PARTIAL.depensePriseEnCompteEnPeriodeDeFragilite,
    (dossier: Dossier) => formatDecimal(depensePriseEnCompteEnPeriodeDeFragilite(dossier), 2),
  ),
  ressourcesMensuelles: attempted(PARTIAL.ressourcesMensuelles, (dossier: Dossier, kept: Kept) =>
    formatDecimal(keptRessourcesMensuelles(dossier, kept), 2),
  ),
  plafondDeLAideHabitat: attempted(PARTIAL.plafondDeLAideHabitat, (dossier: Dossier, kept: Kept) =>
    orNull(plafondDeLAideHabitat(dossier, kept), (value) => formatDecimal(value, 2)),
  ),
};
