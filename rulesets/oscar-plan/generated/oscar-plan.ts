/**
 * OSCAR : plan d'aides, version 2026-11.
 * article is « Le plan Oscar de l'Assurance retraite ».
 * guide is « Guide du coordinateur, plans d'aides OSCAR ».
 * Made by Attendu from aides.attendu, cas-coordination.attendu, cas-eligibilite.attendu, cas-forfait.attendu,
 * cas-heures.attendu, cas-temporaires.attendu, coordination.attendu, heures.attendu, regles.attendu,
 * temporaires.attendu, vocabulaire.attendu; of « Valeurs communes de l'action sociale des caisses de retraite »:
 * cas-valeurs.attendu, regles.attendu, ressources.attendu, tarifs.attendu. Do not edit: change the rules and build
 * again. Beside it: oscar-plan.types.ts, the JSON edge, the data, and the same rules for dossiers that are not
 * complete.
 */

import {
  Clauses,
  type Day,
  FaultSignal,
  type Given,
  InvalidInput,
  type Period,
  Session,
  UNANSWERED,
  type Unfilled,
  add,
  addDays,
  addMonths,
  addWorkingDays,
  attempted,
  civilYear,
  determined,
  divideExact,
  firstOfMonth,
  formatDecimal,
  holdGiven,
  lastOfMonth,
  multiply,
  orNull,
  outcomesOf,
  perElement,
  period,
  preceding,
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
  writeDay,
  writePeriod,
  yearsBetween,
} from 'attendu/runtime';
import type {
  AideTemporaire,
  AncienStatut,
  Computed,
  Decoded,
  Depense,
  Dispositif,
  Dossier,
  EtatDuDelai,
  Evaluation,
  FormeDeProgramme,
  HeuresDeBaseLignes,
  Input,
  Intervention,
  Octroi,
  Options,
  Paye,
  PieceManquanteDeDecisionDeLaCaisse,
  PieceManquanteDeDemandeDAide,
  PieceManquanteDeFinDeLAdh,
  PieceManquanteDeMissionsDuCoordinateur,
  PieceManquanteDeProlongation,
  PieceManquanteDeSuiviDeLAideTemporaire,
  PieceManquanteDeVisiteDeLEvaluateur,
  PorteurDeProgramme,
  Prestation,
  Results,
  Rubrique,
  ServiceADomicile,
  SuiviAttendu,
  Values,
  Verdict,
  Voie,
} from './oscar-plan.types.js';
import {
  ANCIEN_STATUT,
  FORME_DE_PROGRAMME,
  INPUTS,
  PRESTATION,
  RUBRIQUE,
  SERVICE_A_DOMICILE,
  SUIVI_ATTENDU,
  countPrestation,
  holdsChoices,
  readDossier,
  writePieceManquanteDeDecisionDeLaCaisse,
  writePieceManquanteDeDemandeDAide,
  writePieceManquanteDeFinDeLAdh,
  writePieceManquanteDeMissionsDuCoordinateur,
  writePieceManquanteDeProlongation,
  writePieceManquanteDeSuiviDeLAideTemporaire,
  writePieceManquanteDeVisiteDeLEvaluateur,
} from './oscar-plan.edge.js';
import { type Gives, PARTIAL, RULES, isWholeDossier } from './oscar-plan.partial.js';
export type * from './oscar-plan.types.js';
export * from './oscar-plan.data.js';

/** Which rules these are. The hash is that of their text. */
export const ruleset = {
  title: "OSCAR : plan d'aides",
  version: '2026-11',
  language: 1,
  hash: 'sha256:69ed331588bc0b1b168c932cfba9c593ca1365ab4d684079bd15d7d71f9c1dc2',
} as const;

// ------------------------------------------------------------------------ The rules

/** Days are counted from 1970-01-01. */
const DAY_2007_02_02 = 13546;
const DAY_2021_07_01 = 18809;
const DAY_2021_12_01 = 18962;
const DAY_2022_08_11 = 19215;
const DAY_2023_01_01 = 19358;
const DAY_2024_01_01 = 19723;
const DAY_2025_01_31 = 20119;
const DAY_2025_02_01 = 20120;

// ------------------------ « Valeurs communes de l'action sociale des caisses de retraite » regles.attendu

/**
 * paramètre premier GIR des caisses de retraite — « Valeurs communes de l'action sociale des caisses de retraite »
 * regles.attendu:19
 * sans source : limite commune aux textes, citée par chaque règlement dans sa règle
 */
const PREMIER_GIR_DES_CAISSES_DE_RETRAITE: number = 5;

// ------------------------ « Valeurs communes de l'action sociale des caisses de retraite » ressources.attendu

/**
 * paramètre limite de la première tranche d'une personne seule (€, × 100) — « Valeurs communes de l'action sociale
 * des caisses de retraite » ressources.attendu:60
 */
function limiteDeLaPremiereTrancheDUnePersonneSeule(dossier: Dossier): number {
  // relevé : Six actualités, aide ménagère de la Cnav : ce qui change pour les retraités en 2025, fiabilité C
  if (dossier.dateDeLaDemande >= DAY_2025_02_01) return 103428;
  // relevé : Six actualités, aide ménagère de la Cnav : ce qui change pour les retraités en 2025, fiabilité C
  if (dossier.dateDeLaDemande >= DAY_2025_01_31) return 101202;
  // sans source : valeurs de 2021 à 2024 cherchées et non trouvées, sauf la dernière
  if (dossier.dateDeLaDemande >= DAY_2021_12_01) return unanswered();
  return raise('hole', 'no version', "limite de la première tranche d'une personne seule");
}

/**
 * paramètre limite de la première tranche d'un ménage (€, × 100) — « Valeurs communes de l'action sociale des caisses
 * de retraite » ressources.attendu:69
 */
function limiteDeLaPremiereTrancheDUnMenage(dossier: Dossier): number {
  // sans source : valeurs depuis 2023 cherchées et non trouvées
  if (dossier.dateDeLaDemande >= DAY_2023_01_01) return unanswered();
  // relevé : Le Media social, aides de la Cnav aux personnes âgées : les barèmes réévalués, fiabilité B
  if (dossier.dateDeLaDemande >= DAY_2022_08_11) return 148024;
  // relevé : Le Media social, aides de la Cnav aux personnes âgées : les barèmes réévalués, fiabilité B
  if (dossier.dateDeLaDemande >= DAY_2021_12_01) return 142331;
  return raise('hole', 'no version', "limite de la première tranche d'un ménage");
}

/**
 * paramètre limite de la dernière tranche d'une personne seule (€, × 100) — « Valeurs communes de l'action sociale
 * des caisses de retraite » ressources.attendu:78
 */
function limiteDeLaDerniereTrancheDUnePersonneSeule(dossier: Dossier): number {
  // relevé : Six actualités, aide ménagère de la Cnav : ce qui change pour les retraités en 2025, fiabilité C
  if (dossier.dateDeLaDemande >= DAY_2025_02_01) return 228100;
  // relevé : Six actualités, aide ménagère de la Cnav : ce qui change pour les retraités en 2025, fiabilité C
  if (dossier.dateDeLaDemande >= DAY_2025_01_31) return 223200;
  // sans source : valeurs de 2021 à 2024 cherchées et non trouvées, sauf la dernière
  if (dossier.dateDeLaDemande >= DAY_2021_12_01) return unanswered();
  return raise('hole', 'no version', "limite de la dernière tranche d'une personne seule");
}

/**
 * paramètre part du retraité dans la première tranche (%, × 100) — « Valeurs communes de l'action sociale des caisses
 * de retraite » ressources.attendu:87
 */
function partDuRetraiteDansLaPremiereTranche(dossier: Dossier): number {
  // relevé : Six actualités, aide ménagère de la Cnav : ce qui change pour les retraités en 2025, fiabilité C
  if (dossier.dateDeLaDemande >= DAY_2025_01_31) return 1000;
  // sans source : valeurs de 2021 à 2024 cherchées et non trouvées, sauf la dernière
  if (dossier.dateDeLaDemande >= DAY_2021_12_01) return unanswered();
  return raise('hole', 'no version', 'part du retraité dans la première tranche');
}

/**
 * paramètre part du retraité au-delà de la dernière tranche (%, × 100) — « Valeurs communes de l'action sociale des
 * caisses de retraite » ressources.attendu:94
 */
function partDuRetraiteAuDelaDeLaDerniereTranche(dossier: Dossier): number {
  // relevé : Six actualités, aide ménagère de la Cnav : ce qui change pour les retraités en 2025, fiabilité C
  if (dossier.dateDeLaDemande >= DAY_2025_01_31) return 7500;
  // sans source : valeurs de 2021 à 2024 cherchées et non trouvées, sauf la dernière
  if (dossier.dateDeLaDemande >= DAY_2021_12_01) return unanswered();
  return raise('hole', 'no version', 'part du retraité au-delà de la dernière tranche');
}

// ------------------------ aides.attendu

/** barème classement — aides.attendu:26 */
function classement(dossier: Dossier, prestation: Prestation): Rubrique {
  // sans source : lecture « rubrique à connaître » de la question « rubrique des petits travaux »
  if (prestation === 'petits travaux' && dossier.rubriqueDesPetitsTravaux === 'rubrique à connaître')
    return unanswered();
  switch (prestation) {
    case 'aides techniques':
      // « Cadre de vie et sécurité à domicile | Équipements (dits aides techniques) » (article)
      return 'cadre de vie et sécurité';
    case 'télésurveillance':
      // « Télésurveillance » (article)
      return 'cadre de vie et sécurité';
    case "gros travaux d'assainissement":
      // « Gros travaux d'assainissement » (article)
      return 'cadre de vie et sécurité';
    case 'bricolage et jardinage':
      // « Bricolage et jardinage » (article)
      return 'cadre de vie et sécurité';
    case 'chauffeur ou accompagnateur':
      // « Mobilité et lien social | Chauffeur/accompagnateur » (article)
      return 'mobilité et lien social';
    case 'aide aux loisirs':
      // « Aide aux loisirs » (article)
      return 'mobilité et lien social';
    case 'accompagnement informatique':
      // « Accompagnement informatique » (article)
      return 'mobilité et lien social';
    case 'repas en maison de retraite ou foyer':
      // « Repas en maisons de retraite ou foyers » (article)
      return 'mobilité et lien social';
    case 'conseil en gestion et démarches':
      // « Soutien personnalisé | Conseil en gestion, démarches… » (article)
      return 'soutien personnalisé';
    case 'soutien psychologique':
      // « Soutien psychologique » (article)
      return 'soutien personnalisé';
    case 'bien-être et nutrition':
      // « Bien-être, nutrition, mémoire… » (article)
      return 'soutien personnalisé';
    case 'livraison des courses':
      // « Vie quotidienne | Livraison des courses » (article)
      return 'vie quotidienne';
    case 'portage de repas':
      // « Portage des repas à domicile » (article)
      return 'vie quotidienne';
    case 'petits travaux':
      // « travaux d'adaptation du domicile, par exemple » (article)
      return 'cadre de vie et sécurité';
  }
}

/** barème plafond de la rubrique (€, × 100) — aides.attendu:47 */
function plafondDeLaRubrique(day: Day, rubrique: Rubrique): number {
  if (day >= DAY_2021_07_01) {
    switch (rubrique) {
      case 'cadre de vie et sécurité':
        // « Télésurveillance Gros travaux d'assainissement Bricolage et jardinage | 300 € » (article)
        return 30000;
      case 'mobilité et lien social':
        // « Repas en maisons de retraite ou foyers | 200 € » (article)
        return 20000;
      case 'soutien personnalisé':
        // « Bien-être, nutrition, mémoire… | 200 € » (article)
        return 20000;
      case 'vie quotidienne':
        // « Portage des repas à domicile | 350 € » (article)
        return 35000;
    }
  }
  return raise('hole', 'no version', 'plafond de la rubrique');
}

/**
 * paramètre plafond annuel du forfait prévention (€, × 100) — aides.attendu:58
 * « dans la limite de 500 € par bénéficiaire et par an » (article)
 */
function plafondAnnuelDuForfaitPrevention(day: Day): number {
  if (day >= DAY_2021_07_01) return 50000;
  return raise('hole', 'no version', 'plafond annuel du forfait prévention');
}

/**
 * paramètre taux du forfait prévention (%, × 100) — aides.attendu:63
 * « Le forfait prévention est pris en charge par l'Assurance retraite à 100 % » (article)
 */
function tauxDuForfaitPrevention(day: Day): number {
  if (day >= DAY_2021_07_01) return 10000;
  return raise('hole', 'no version', 'taux du forfait prévention');
}

/** garantie aucune dépense avant le plan — aides.attendu:109 */
function aucuneDepenseAvantLePlan(dossier: Dossier): boolean {
  return dossier.depenses.every((depense) => depense.date >= dossier.dateDEffet);
}

/**
 * règle imputation — aides.attendu:112
 * « Type d'aides | Exemples | Montant maximum préconisé pour la prise en charge » (article)
 */
function imputation(dossier: Dossier, kept: Kept, depense: Depense): Rubrique {
  return keptClassement(dossier, kept, depense.prestation);
}

/** règle plafond annuel de la dépense (€, × 100) — aides.attendu:117 */
function plafondAnnuelDeLaDepense(dossier: Dossier, depense: Depense): number {
  // sans source : lecture « jour de la demande » de la question « jour du plafond »
  if (dossier.jourDuPlafond === 'jour de la demande') return plafondAnnuelDuForfaitPrevention(dossier.dateDeLaDemande);
  // sans source : lecture « jour de la prestation » de la question « jour du plafond »
  return plafondAnnuelDuForfaitPrevention(depense.date);
}

/** règle plafond de rubrique de la dépense (€, × 100) — aides.attendu:124 */
function plafondDeRubriqueDeLaDepense(dossier: Dossier, kept: Kept, depense: Depense): number {
  // sans source : lecture « jour de la demande » de la question « jour du plafond »
  if (dossier.jourDuPlafond === 'jour de la demande')
    return plafondDeLaRubrique(dossier.dateDeLaDemande, keptImputation(dossier, kept, depense));
  // sans source : lecture « jour de la prestation » de la question « jour du plafond »
  return plafondDeLaRubrique(depense.date, keptImputation(dossier, kept, depense));
}

/** règle taux de la dépense (%, × 100) — aides.attendu:131 */
function tauxDeLaDepense(dossier: Dossier, depense: Depense): number {
  // sans source : lecture « jour de la demande » de la question « jour du plafond »
  if (dossier.jourDuPlafond === 'jour de la demande') return tauxDuForfaitPrevention(dossier.dateDeLaDemande);
  // sans source : lecture « jour de la prestation » de la question « jour du plafond »
  return tauxDuForfaitPrevention(depense.date);
}

/** règle année de la dépense — aides.attendu:139 */
function anneeDeLaDepense(dossier: Dossier, achat: Depense): number {
  // sans source : lecture « année du calendrier » de la question « année du plafond »
  if (dossier.anneeDuPlafond === 'année du calendrier') return civilYear(achat.date);
  // sans source : lecture « année du plan » de la question « année du plafond »
  if (dossier.anneeDuPlafond === 'année du plan') return yearsBetween(dossier.dateDEffet, achat.date);
  // sans source : lecture « douze mois glissants » : les douze premiers mois, qui les contiennent toutes
  if (dossier.anneeDuPlafond === 'douze mois glissants') {
    const rienNEstSortiDesDouzeMois = preceding(dossier.depenses, achat).every(
      (depense) => depense.date > addMonths(achat.date, -12, 'année de la dépense'),
    );
    if (rienNEstSortiDesDouzeMois) return 0;
  }
  // sans source : lecture « douze mois glissants » : il n'y a plus d'année
  if (dossier.anneeDuPlafond === 'douze mois glissants') {
    const rienNEstSortiDesDouzeMois = preceding(dossier.depenses, achat).every(
      (depense) => depense.date > addMonths(achat.date, -12, 'année de la dépense'),
    );
    if (!rienNEstSortiDesDouzeMois) return unanswered();
  }
  return raise('hole', 'no branch', 'année de la dépense');
}

/** règle retenu dans la rubrique (€, × 100) — aides.attendu:152 */
function retenuDansLaRubrique(dossier: Dossier, kept: Kept, achat: Depense): number {
  // « Montant maximum préconisé pour la prise en charge » (article)
  if (dossier.porteeDesPlafondsParRubrique === 'limite') {
    const deja = sum(
      preceding(dossier.depenses, achat)
        .filter(
          (depense) =>
            keptImputation(dossier, kept, depense) === keptImputation(dossier, kept, achat) &&
            keptAnneeDeLaDepense(dossier, kept, depense) === keptAnneeDeLaDepense(dossier, kept, achat),
        )
        .map((depense) => depense.montant),
      'retenu dans la rubrique',
    );
    const valeur = add(deja, achat.montant, 'retenu dans la rubrique');
    const maximumPreconise = keptPlafondDeRubriqueDeLaDepense(dossier, kept, achat);
    return subtract(Math.min(valeur, maximumPreconise), Math.min(deja, maximumPreconise), 'retenu dans la rubrique');
  }
  // sans source : lecture « simple conseil » de la question « portée des plafonds par rubrique »
  return achat.montant;
}

/** règle prise en charge (€, × 100) — aides.attendu:162 */
function priseEnCharge(dossier: Dossier, kept: Kept, achat: Depense): number {
  const rienNEstSortiDesDouzeMois = preceding(dossier.depenses, achat).every(
    (depense) => depense.date > addMonths(achat.date, -12, 'prise en charge'),
  );
  const cas1 = rienNEstSortiDesDouzeMois || dossier.anneeDuPlafond !== 'douze mois glissants';
  let tout = false;
  if (dossier.anneeDuPlafond === 'douze mois glissants' && !rienNEstSortiDesDouzeMois) {
    const recentes = preceding(dossier.depenses, achat).filter(
      (depense) => depense.date > addMonths(achat.date, -12, 'prise en charge'),
    );
    const sousLePlafondAnnuel =
      add(
        sum(
          recentes.map((depense) => depense.montant),
          'prise en charge',
        ),
        achat.montant,
        'prise en charge',
      ) <= plafondAnnuelDeLaDepense(dossier, achat);
    tout = sousLePlafondAnnuel;
  }
  let cas2 = false;
  if (tout) {
    const recentes = preceding(dossier.depenses, achat).filter(
      (depense) => depense.date > addMonths(achat.date, -12, 'prise en charge'),
    );
    const sousLePlafondDeLaRubrique =
      add(
        sum(
          recentes
            .filter((depense) => keptImputation(dossier, kept, depense) === keptImputation(dossier, kept, achat))
            .map((depense) => depense.montant),
          'prise en charge',
        ),
        achat.montant,
        'prise en charge',
      ) <= keptPlafondDeRubriqueDeLaDepense(dossier, kept, achat);
    cas2 = sousLePlafondDeLaRubrique || dossier.porteeDesPlafondsParRubrique === 'simple conseil';
  }
  let cas3 = false;
  if (dossier.anneeDuPlafond === 'douze mois glissants' && !rienNEstSortiDesDouzeMois) {
    const recentes = preceding(dossier.depenses, achat).filter(
      (depense) => depense.date > addMonths(achat.date, -12, 'prise en charge'),
    );
    const sousLePlafondAnnuel =
      add(
        sum(
          recentes.map((depense) => depense.montant),
          'prise en charge',
        ),
        achat.montant,
        'prise en charge',
      ) <= plafondAnnuelDeLaDepense(dossier, achat);
    let tout2 = false;
    if (sousLePlafondAnnuel) {
      const sousLePlafondDeLaRubrique =
        add(
          sum(
            recentes
              .filter((depense) => keptImputation(dossier, kept, depense) === keptImputation(dossier, kept, achat))
              .map((depense) => depense.montant),
            'prise en charge',
          ),
          achat.montant,
          'prise en charge',
        ) <= keptPlafondDeRubriqueDeLaDepense(dossier, kept, achat);
      tout2 = sousLePlafondDeLaRubrique || dossier.porteeDesPlafondsParRubrique === 'simple conseil';
    }
    cas3 = !tout2;
  }
  const clauses = new Clauses<number>('prise en charge', [cas1, cas2, cas3]);
  // « Le forfait prévention est pris en charge par l'Assurance retraite à 100 %, dans la limite de 500 € par
  // bénéficiaire et par an » (article)
  if (cas1) {
    const deja = sum(
      preceding(dossier.depenses, achat)
        .filter(
          (depense) => keptAnneeDeLaDepense(dossier, kept, depense) === keptAnneeDeLaDepense(dossier, kept, achat),
        )
        .map((depense) => keptRetenuDansLaRubrique(dossier, kept, depense)),
      'prise en charge',
    );
    const valeur = add(deja, keptRetenuDansLaRubrique(dossier, kept, achat), 'prise en charge');
    const plafondAnnuelDeLaDepenseValue = plafondAnnuelDeLaDepense(dossier, achat);
    const valeur2 = subtract(
      Math.min(valeur, plafondAnnuelDeLaDepenseValue),
      Math.min(deja, plafondAnnuelDeLaDepenseValue),
      'prise en charge',
    );
    const tauxDeLaDepenseValue = tauxDeLaDepense(dossier, achat);
    clauses.give(
      roundScaled(multiply(valeur2, tauxDeLaDepenseValue, 'prise en charge'), 6, 1, 2, 'nearest', 'prise en charge'),
    );
  }
  // sans source : lecture « douze mois glissants » de la question « année du plafond » ; aucun plafond ne peut
  // être atteint
  if (cas2) {
    const tauxDeLaDepenseValue = tauxDeLaDepense(dossier, achat);
    clauses.give(
      roundScaled(
        multiply(achat.montant, tauxDeLaDepenseValue, 'prise en charge'),
        6,
        1,
        2,
        'nearest',
        'prise en charge',
      ),
    );
  }
  // sans source : le texte ne dit pas comment un plafond glissant se reconstitue
  if (cas3) clauses.give(unanswered());
  return clauses.value('no branch');
}

/**
 * règle reste à la charge du retraité (€, × 100) — aides.attendu:179
 * « (qui ne facture donc pas directement la personne âgée, ou seulement la part hors forfait) » (article)
 */
function resteALaChargeDuRetraite(dossier: Dossier, kept: Kept, depense: Depense): number {
  return subtract(depense.montant, keptPriseEnCharge(dossier, kept, depense), 'reste à la charge du retraité');
}

/**
 * règle pris en charge au total (€, × 100) — aides.attendu:184
 * sans source : total des dépenses du dossier
 */
function prisEnChargeAuTotal(dossier: Dossier, kept: Kept): number {
  return sum(
    dossier.depenses.map((depense) => keptPriseEnCharge(dossier, kept, depense)),
    'pris en charge au total',
  );
}

/** règle dépense payée à — aides.attendu:212 */
function depensePayeeA(dossier: Dossier, depense: Depense): Paye {
  // « soit directement au prestataire conventionné par l'Assurance retraite » (article)
  if (depense.conventionne && dossier.destinataireDuForfait === 'convention du prestataire') return 'prestataire';
  // « soit à la personne âgée bénéficiaire du forfait, le mois suivant la prestation » (article)
  if (!depense.conventionne) return 'bénéficiaire';
  // sans source : lecture « choix de la caisse » de la question « destinataire du forfait »
  if (depense.conventionne && dossier.destinataireDuForfait === 'choix de la caisse') return unanswered();
  return raise('hole', 'no branch', 'dépense payée à');
}

/** règle payable à partir du — aides.attendu:222 */
function payableAPartirDu(dossier: Dossier, depense: Depense): Day {
  // « soit à la personne âgée bénéficiaire du forfait, le mois suivant la prestation » (article)
  const depensePayeeAValue = depensePayeeA(dossier, depense);
  if (depensePayeeAValue === 'bénéficiaire' && dossier.moisDuRemboursement === 'mois du calendrier')
    return firstOfMonth(addMonths(depense.date, 1, 'payable à partir du'));
  // sans source : lecture « mois jour pour jour » de la question « mois du remboursement »
  if (depensePayeeAValue === 'bénéficiaire' && dossier.moisDuRemboursement === 'mois jour pour jour')
    return addDays(depense.date, 1, 'payable à partir du');
  // « Le remboursement se fait après l'intervention » (article)
  if (depensePayeeAValue === 'prestataire') return depense.date;
  return raise('hole', 'no branch', 'payable à partir du');
}

/** règle payable au plus tard le — aides.attendu:231 */
function payableAuPlusTardLe(dossier: Dossier, depense: Depense): Day | null {
  // « soit à la personne âgée bénéficiaire du forfait, le mois suivant la prestation » (article)
  const depensePayeeAValue = depensePayeeA(dossier, depense);
  if (depensePayeeAValue === 'bénéficiaire' && dossier.moisDuRemboursement === 'mois du calendrier')
    return lastOfMonth(addMonths(depense.date, 1, 'payable au plus tard le'));
  // sans source : lecture « mois jour pour jour » de la question « mois du remboursement »
  if (depensePayeeAValue === 'bénéficiaire' && dossier.moisDuRemboursement === 'mois jour pour jour')
    return addMonths(depense.date, 1, 'payable au plus tard le');
  // sans source : l'article ne donne pas de délai au paiement du prestataire
  if (depensePayeeAValue === 'prestataire') return null;
  return raise('hole', 'no branch', 'payable au plus tard le');
}

/** règle partenaire du programme — aides.attendu:269 */
function partenaireDuProgramme(formeDeProgramme: FormeDeProgramme): PorteurDeProgramme {
  // « comme l'Agirc-Arrco (tel que Sortir Plus) » (article)
  if (formeDeProgramme === 'Sortir Plus') return 'Agirc-Arrco';
  // « ou l'ANCV (Association nationale des chèques vacances avec son programme Seniors en vacances) » (article)
  if (formeDeProgramme === 'Seniors en vacances') return 'ANCV';
  // sans source : l'article ne nomme pas qui les porte
  return unanswered();
}

// ------------------------ coordination.attendu

/** décompte prestations différentes — coordination.attendu:19 */
function prestationsDifferentes(dossier: Dossier): number {
  // « les heures d'accompagnement (même si elles sont utilisées à plusieurs fins différentes) comptent pour une
  // prestation » (article)
  // « chaque prestation du forfait prévention compte pour une prestation » (article)
  // « la participation à un (ou plusieurs) programme(s) de prévention compte pour une prestation au total »
  // (article)
  // « Lors de l'évaluation des besoins du retraité, l'évaluateur peut estimer nécessaire de lui proposer de
  // participer à des programmes de prévention » (article)
  return (
    (dossier.heuresDAccompagnement ? 1 : 0) +
    countPrestation(dossier.prestationsDuForfaitPrevention, 'prestations du forfait prévention') +
    (dossier.programmeCompte === 'participation' && dossier.programmesProposes.some((programme) => programme.suivi)
      ? 1
      : 0) +
    (dossier.programmeCompte === 'orientation du retraité' && dossier.programmesProposes.length !== 0 ? 1 : 0)
  );
}

/**
 * paramètre prestations exigées — coordination.attendu:30
 * « Pour bénéficier du forfait coordination, il faut bénéficier de 3 prestations “Oscar” différentes » (article)
 * « avec au moins 3 prestations différentes » (article)
 */
function prestationsExigees(dossier: Dossier): number {
  if (dossier.dateDeLaDemande >= DAY_2021_07_01) return 3;
  return raise('hole', 'no version', 'prestations exigées');
}

/**
 * règle plan coordonné — coordination.attendu:36
 * « Dans le cas d'un plan Oscar complexe, avec au moins 3 prestations différentes, vous bénéficiez également d'un
 * forfait coordination » (article)
 * « lorsque le bénéficiaire a recours à de nombreuses aides, un service de coordination » (article)
 */
function planCoordonne(dossier: Dossier, kept: Kept): boolean {
  return keptPrestationsDifferentes(dossier, kept) >= prestationsExigees(dossier);
}

/** règle Montant maximum du forfait coordination, la première année (€, × 100) — coordination.attendu:62 */
function montantMaximumDeLaPremiereAnnee(dossier: Dossier): number {
  if (dossier.dateDeLaDemande >= DAY_2021_07_01) {
    // « 200 € par an maximum (en phase de lancement » (article)
    if (dossier.phaseDeLancement === 'en cours' || dossier.phaseDeLancement === 'première année seulement')
      return 20000;
    // « puis 150 € par la suite » (article)
    return 15000;
  }
  return raise('hole', 'no version', 'montant maximum de la première année');
}

/** règle montant maximum de la seconde année (€, × 100) — coordination.attendu:71 */
function montantMaximumDeLaSecondeAnnee(dossier: Dossier): number {
  if (dossier.dateDeLaDemande >= DAY_2021_07_01) {
    // « 200 € par an maximum (en phase de lancement » (article)
    if (dossier.phaseDeLancement === 'en cours') return 20000;
    // « puis 150 € par la suite » (article)
    return 15000;
  }
  return raise('hole', 'no version', 'montant maximum de la seconde année');
}

/** règle forfait de la première année (€, × 100) — coordination.attendu:79 */
function forfaitDeLaPremiereAnnee(dossier: Dossier, kept: Kept): number {
  // « Pour bénéficier du forfait coordination, il faut bénéficier de 3 prestations “Oscar” différentes »
  // (article)
  const planCoordonne = keptPlanCoordonne(dossier, kept);
  if (!planCoordonne) return 0;
  // « Ce forfait coordination est versé directement au coordinateur à l'issue de sa mission » (article)
  if (planCoordonne && dossier.montantVerse === 'maximum') return montantMaximumDeLaPremiereAnnee(dossier);
  // « Le montant du forfait coordination est fixé, et périodiquement actualisé, par une circulaire de la Cnav »
  // (guide)
  if (planCoordonne) return unanswered();
  return raise('hole', 'no branch', 'forfait de la première année');
}

/** règle forfait de la seconde année (€, × 100) — coordination.attendu:87 */
function forfaitDeLaSecondeAnnee(dossier: Dossier, kept: Kept): number {
  // sans source : pas de seconde année
  const anneesDeCoordination = keptAnneesDeCoordination(dossier, kept);
  if (anneesDeCoordination <= 1) return 0;
  // « Si besoin, ce forfait coordination peut être renouvelé pour une 2e année » (article)
  if (anneesDeCoordination === 2 && dossier.montantVerse === 'maximum') return montantMaximumDeLaSecondeAnnee(dossier);
  // « Le montant du forfait coordination est fixé, et périodiquement actualisé, par une circulaire de la Cnav »
  // (guide)
  if (anneesDeCoordination === 2 && dossier.montantVerse === "montant d'une circulaire") return unanswered();
  return raise('hole', 'no branch', 'forfait de la seconde année');
}

/** règle années de coordination — coordination.attendu:111 */
function anneesDeCoordination(dossier: Dossier, kept: Kept): number {
  // « Pour bénéficier du forfait coordination, il faut bénéficier de 3 prestations “Oscar” différentes »
  // (article)
  const planCoordonne = keptPlanCoordonne(dossier, kept);
  if (!planCoordonne) return 0;
  // « Ce forfait, prévu pour une durée d'un an, peut être prolongé » (article)
  if (planCoordonne && dossier.dureeDuForfaitCoordination === 'un an renouvelable' && !dossier.forfaitRenouvele)
    return 1;
  // « Si besoin, ce forfait coordination peut être renouvelé pour une 2e année » (article)
  if (planCoordonne && dossier.forfaitRenouvele) return 2;
  // « Dans le cas où le plan d'aides est attribué sur une durée de 2 ans, le forfait coordination est payé à
  // l'issue de chaque année » (guide)
  if (planCoordonne && dossier.dureeDuForfaitCoordination === 'années du plan' && !dossier.forfaitRenouvele)
    return dossier.dureeDuPlan;
  return raise('hole', 'no branch', 'années de coordination');
}

/**
 * règle forfait coordination au total (€, × 100) — coordination.attendu:121
 * « pour un montant de 200 € par an maximum » (article)
 */
function forfaitCoordinationAuTotal(dossier: Dossier, kept: Kept): number {
  return add(
    keptForfaitDeLaPremiereAnnee(dossier, kept),
    keptForfaitDeLaSecondeAnnee(dossier, kept),
    'forfait coordination au total',
  );
}

/**
 * règle fin prévue du plan — coordination.attendu:125
 * sans source : un plan de n années finit la veille de l'anniversaire de sa date d'effet
 */
function finPrevueDuPlan(dossier: Dossier): Day {
  return addDays(
    addMonths(dossier.dateDEffet, dossier.dureeDuPlan * 12, 'fin prévue du plan'),
    -1,
    'fin prévue du plan',
  );
}

/** règle jour de versement de la première année — coordination.attendu:130 */
function jourDeVersementDeLaPremiereAnnee(dossier: Dossier, kept: Kept): Day | null {
  // « Ce forfait coordination est versé directement au coordinateur à l'issue de sa mission » (article)
  // « le forfait coordination est payé à l'issue de chaque année » (guide)
  const anneesDeCoordination = keptAnneesDeCoordination(dossier, kept);
  if (anneesDeCoordination >= 1)
    return addDays(
      addMonths(dossier.dateDEffet, 12, 'jour de versement de la première année'),
      -1,
      'jour de versement de la première année',
    );
  // sans source : pas de forfait
  if (anneesDeCoordination === 0) return null;
  return raise('hole', 'no branch', 'jour de versement de la première année');
}

/** règle jour de versement de la seconde année — coordination.attendu:137 */
function jourDeVersementDeLaSecondeAnnee(dossier: Dossier, kept: Kept): Day | null {
  // « Ce forfait coordination est versé directement au coordinateur à l'issue de sa mission » (article)
  // « le forfait coordination est payé à l'issue de chaque année » (guide)
  const anneesDeCoordination = keptAnneesDeCoordination(dossier, kept);
  if (anneesDeCoordination === 2)
    return addDays(
      addMonths(dossier.dateDEffet, 24, 'jour de versement de la seconde année'),
      -1,
      'jour de versement de la seconde année',
    );
  // sans source : pas de seconde année
  if (anneesDeCoordination <= 1) return null;
  return raise('hole', 'no branch', 'jour de versement de la seconde année');
}

/** règle Jour d'où se comptent les suivis de la première année — coordination.attendu:193 */
function depart(dossier: Dossier): Day | null {
  // « un suivi personnalisé du bénéficiaire, à travers un rendez-vous au démarrage du plan d'aides Oscar »
  // (article)
  if (dossier.departDesSuivis === 'rendez-vous de démarrage') return dossier.dateDuRendezVousDeDemarrage;
  // « assurer un point d'étape à 2 mois après la visite initiale puis à 6 mois après la visite initiale »
  // (guide)
  return dossier.dateDeLaVisiteInitiale;
}

/** barème écart du suivi (mois) — coordination.attendu:207 */
function ecartDuSuivi(suiviAttendu: SuiviAttendu): number {
  switch (suiviAttendu) {
    case 'premier suivi du plan':
      // « puis des rendez-vous de suivi 2 et 6 mois plus tard » (article)
      return 2;
    case 'second suivi du plan':
      // « puis des rendez-vous de suivi 2 et 6 mois plus tard » (article)
      return 6;
    case 'premier suivi du renouvellement':
      // « avec des rendez-vous de suivi 1 mois, 3 mois et 6 mois après le renouvellement » (article)
      return 1;
    case 'deuxième suivi du renouvellement':
      // « avec des rendez-vous de suivi 1 mois, 3 mois et 6 mois après le renouvellement » (article)
      return 3;
    case 'troisième suivi du renouvellement':
      // « avec des rendez-vous de suivi 1 mois, 3 mois et 6 mois après le renouvellement » (article)
      return 6;
  }
}

/** règle origine du suivi — coordination.attendu:217 */
function origineDuSuivi(dossier: Dossier, suiviAttendu: SuiviAttendu): Day | null {
  // « puis des rendez-vous de suivi 2 et 6 mois plus tard » (article)
  if (suiviAttendu === 'premier suivi du plan' || suiviAttendu === 'second suivi du plan') return depart(dossier);
  // « avec des rendez-vous de suivi 1 mois, 3 mois et 6 mois après le renouvellement » (article)
  return dossier.dateDuRenouvellement;
}

/** règle jour du suivi — coordination.attendu:225 */
function jourDuSuivi(dossier: Dossier, kept: Kept, suiviAttendu: SuiviAttendu): Day | null {
  // sans source : lecture « lendemain » de la question « fin de mois »
  const origineDuSuivi = keptOrigineDuSuivi(dossier, kept, suiviAttendu);
  const ecartDuSuiviValue = ecartDuSuivi(suiviAttendu);
  if (origineDuSuivi !== null && dossier.finDeMois === 'lendemain') {
    const jourCorrespondant = addMonths(origineDuSuivi, ecartDuSuiviValue, 'jour du suivi');
    const jourManquant = addMonths(jourCorrespondant, 0 - ecartDuSuiviValue, 'jour du suivi') !== origineDuSuivi;
    if (jourManquant) return addDays(jourCorrespondant, 1, 'jour du suivi');
  }
  // sans source : lecture « débordement » de la question « fin de mois »
  if (origineDuSuivi !== null && dossier.finDeMois === 'débordement') {
    const jourCorrespondant = addMonths(origineDuSuivi, ecartDuSuiviValue, 'jour du suivi');
    const jourManquant = addMonths(jourCorrespondant, 0 - ecartDuSuiviValue, 'jour du suivi') !== origineDuSuivi;
    if (jourManquant) {
      const valeur = firstOfMonth(jourCorrespondant);
      return addDays(valeur, origineDuSuivi - firstOfMonth(origineDuSuivi), 'jour du suivi');
    }
  }
  // sans source : le suivi se compte de ce jour
  if (origineDuSuivi === null) return null;
  // sans source : l'écart du tableau, compté de l'origine
  return addMonths(origineDuSuivi, ecartDuSuiviValue, 'jour du suivi');
}

/**
 * délai suivi à deux mois : échéance — coordination.attendu:239
 * « Dans le cadre de ce forfait, le coordinateur remplit 3 missions » (article)
 */
function echeanceDeSuiviADeuxMois(dossier: Dossier, kept: Kept): Day | null {
  if (keptAnneesDeCoordination(dossier, kept) === 0) return null;
  // « puis des rendez-vous de suivi 2 et 6 mois plus tard » (article)
  const jourDuSuivi = keptJourDuSuivi(dossier, kept, 'premier suivi du plan');
  if (jourDuSuivi !== null) return jourDuSuivi;
  return null;
}

/** délai suivi à deux mois : plus tôt — coordination.attendu:239 */
function plusTotDeSuiviADeuxMois(dossier: Dossier, kept: Kept): Day | null {
  if (keptAnneesDeCoordination(dossier, kept) === 0) return null;
  // sans source : lecture « trop tôt » de la question « suivi anticipé »
  if (dossier.suiviAnticipe === 'trop tôt') {
    const jourDuSuivi = keptJourDuSuivi(dossier, kept, 'premier suivi du plan');
    if (jourDuSuivi !== null) return jourDuSuivi;
  }
  return null;
}

/** délai suivi à deux mois : état — coordination.attendu:239 */
function etatDeSuiviADeuxMois(dossier: Dossier, kept: Kept): EtatDuDelai {
  if (keptAnneesDeCoordination(dossier, kept) === 0) return 'sans objet';
  const jourDuSuivi = keptJourDuSuivi(dossier, kept, 'premier suivi du plan');
  if (jourDuSuivi === null) return 'en attente';
  const plusTotDeSuiviADeuxMois = keptPlusTotDeSuiviADeuxMois(dossier, kept);
  if (
    plusTotDeSuiviADeuxMois !== null &&
    plusTotDeSuiviADeuxMois >
      (keptEcheanceDeSuiviADeuxMois(dossier, kept) ??
        raise('hole', 'absent value', 'suivi à deux mois.état', ['suivi à deux mois.échéance']))
  )
    return 'impossible';
  if (dossier.dateDuSuiviADeuxMois !== null && dossier.dateDuSuiviADeuxMois <= dossier.jourDObservation) {
    if (plusTotDeSuiviADeuxMois !== null && dossier.dateDuSuiviADeuxMois < plusTotDeSuiviADeuxMois)
      return 'tenu trop tôt';
    const echeanceDeSuiviADeuxMois = keptEcheanceDeSuiviADeuxMois(dossier, kept);
    if (
      dossier.dateDuSuiviADeuxMois >
      (echeanceDeSuiviADeuxMois ??
        raise('hole', 'absent value', 'suivi à deux mois.état', ['suivi à deux mois.échéance']))
    )
      return 'tenu en retard';
    return 'tenu';
  }
  if (plusTotDeSuiviADeuxMois !== null && dossier.jourDObservation < plusTotDeSuiviADeuxMois) return 'pas ouvert';
  const echeanceDeSuiviADeuxMois = keptEcheanceDeSuiviADeuxMois(dossier, kept);
  if (
    dossier.jourDObservation >
    (echeanceDeSuiviADeuxMois ??
      raise('hole', 'absent value', 'suivi à deux mois.état', ['suivi à deux mois.échéance']))
  )
    return 'dépassé';
  return 'ouvert';
}

/**
 * délai suivi à six mois : échéance — coordination.attendu:248
 * « Dans le cadre de ce forfait, le coordinateur remplit 3 missions » (article)
 */
function echeanceDeSuiviASixMois(dossier: Dossier, kept: Kept): Day | null {
  if (keptAnneesDeCoordination(dossier, kept) === 0) return null;
  // « puis des rendez-vous de suivi 2 et 6 mois plus tard » (article)
  const jourDuSuivi = keptJourDuSuivi(dossier, kept, 'second suivi du plan');
  if (jourDuSuivi !== null) return jourDuSuivi;
  return null;
}

/** délai suivi à six mois : plus tôt — coordination.attendu:248 */
function plusTotDeSuiviASixMois(dossier: Dossier, kept: Kept): Day | null {
  if (keptAnneesDeCoordination(dossier, kept) === 0) return null;
  // sans source : lecture « trop tôt » de la question « suivi anticipé »
  if (dossier.suiviAnticipe === 'trop tôt') {
    const jourDuSuivi = keptJourDuSuivi(dossier, kept, 'second suivi du plan');
    if (jourDuSuivi !== null) return jourDuSuivi;
  }
  return null;
}

/** délai suivi à six mois : état — coordination.attendu:248 */
function etatDeSuiviASixMois(dossier: Dossier, kept: Kept): EtatDuDelai {
  if (keptAnneesDeCoordination(dossier, kept) === 0) return 'sans objet';
  const jourDuSuivi = keptJourDuSuivi(dossier, kept, 'second suivi du plan');
  if (jourDuSuivi === null) return 'en attente';
  const plusTotDeSuiviASixMois = keptPlusTotDeSuiviASixMois(dossier, kept);
  if (
    plusTotDeSuiviASixMois !== null &&
    plusTotDeSuiviASixMois >
      (keptEcheanceDeSuiviASixMois(dossier, kept) ??
        raise('hole', 'absent value', 'suivi à six mois.état', ['suivi à six mois.échéance']))
  )
    return 'impossible';
  if (dossier.dateDuSuiviASixMois !== null && dossier.dateDuSuiviASixMois <= dossier.jourDObservation) {
    if (plusTotDeSuiviASixMois !== null && dossier.dateDuSuiviASixMois < plusTotDeSuiviASixMois) return 'tenu trop tôt';
    const echeanceDeSuiviASixMois = keptEcheanceDeSuiviASixMois(dossier, kept);
    if (
      dossier.dateDuSuiviASixMois >
      (echeanceDeSuiviASixMois ?? raise('hole', 'absent value', 'suivi à six mois.état', ['suivi à six mois.échéance']))
    )
      return 'tenu en retard';
    return 'tenu';
  }
  if (plusTotDeSuiviASixMois !== null && dossier.jourDObservation < plusTotDeSuiviASixMois) return 'pas ouvert';
  const echeanceDeSuiviASixMois = keptEcheanceDeSuiviASixMois(dossier, kept);
  if (
    dossier.jourDObservation >
    (echeanceDeSuiviASixMois ?? raise('hole', 'absent value', 'suivi à six mois.état', ['suivi à six mois.échéance']))
  )
    return 'dépassé';
  return 'ouvert';
}

/**
 * règle seconde année suivie — coordination.attendu:257
 * « Si besoin, ce forfait coordination peut être renouvelé pour une 2e année » (article)
 */
function secondeAnneeSuivie(dossier: Dossier, kept: Kept): boolean {
  return keptAnneesDeCoordination(dossier, kept) === 2 && dossier.suivisDeLaSecondeAnnee === 'trois suivis';
}

/**
 * délai premier suivi de la seconde année : échéance — coordination.attendu:261
 * sans source : pas de seconde année, ou lecture « aucun suivi fixé »
 */
function echeanceDuPremierSuiviDeLaSecondeAnnee(dossier: Dossier, kept: Kept): Day | null {
  if (!keptSecondeAnneeSuivie(dossier, kept)) return null;
  // « avec des rendez-vous de suivi 1 mois, 3 mois et 6 mois après le renouvellement » (article)
  const jourDuSuivi = keptJourDuSuivi(dossier, kept, 'premier suivi du renouvellement');
  if (jourDuSuivi !== null) return jourDuSuivi;
  return null;
}

/** délai premier suivi de la seconde année : plus tôt — coordination.attendu:261 */
function plusTotDuPremierSuiviDeLaSecondeAnnee(dossier: Dossier, kept: Kept): Day | null {
  if (!keptSecondeAnneeSuivie(dossier, kept)) return null;
  // sans source : lecture « trop tôt » de la question « suivi anticipé »
  if (dossier.suiviAnticipe === 'trop tôt') {
    const jourDuSuivi = keptJourDuSuivi(dossier, kept, 'premier suivi du renouvellement');
    if (jourDuSuivi !== null) return jourDuSuivi;
  }
  return null;
}

/** délai premier suivi de la seconde année : état — coordination.attendu:261 */
function etatDuPremierSuiviDeLaSecondeAnnee(dossier: Dossier, kept: Kept): EtatDuDelai {
  if (!keptSecondeAnneeSuivie(dossier, kept)) return 'sans objet';
  const jourDuSuivi = keptJourDuSuivi(dossier, kept, 'premier suivi du renouvellement');
  if (jourDuSuivi === null) return 'en attente';
  const plusTotDuPremierSuiviDeLaSecondeAnnee = keptPlusTotDuPremierSuiviDeLaSecondeAnnee(dossier, kept);
  if (
    plusTotDuPremierSuiviDeLaSecondeAnnee !== null &&
    plusTotDuPremierSuiviDeLaSecondeAnnee >
      (keptEcheanceDuPremierSuiviDeLaSecondeAnnee(dossier, kept) ??
        raise('hole', 'absent value', 'premier suivi de la seconde année.état', [
          'premier suivi de la seconde année.échéance',
        ]))
  )
    return 'impossible';
  if (
    dossier.dateDuSuiviAUnMoisDuRenouvellement !== null &&
    dossier.dateDuSuiviAUnMoisDuRenouvellement <= dossier.jourDObservation
  ) {
    if (
      plusTotDuPremierSuiviDeLaSecondeAnnee !== null &&
      dossier.dateDuSuiviAUnMoisDuRenouvellement < plusTotDuPremierSuiviDeLaSecondeAnnee
    )
      return 'tenu trop tôt';
    const echeanceDuPremierSuiviDeLaSecondeAnnee = keptEcheanceDuPremierSuiviDeLaSecondeAnnee(dossier, kept);
    if (
      dossier.dateDuSuiviAUnMoisDuRenouvellement >
      (echeanceDuPremierSuiviDeLaSecondeAnnee ??
        raise('hole', 'absent value', 'premier suivi de la seconde année.état', [
          'premier suivi de la seconde année.échéance',
        ]))
    )
      return 'tenu en retard';
    return 'tenu';
  }
  if (
    plusTotDuPremierSuiviDeLaSecondeAnnee !== null &&
    dossier.jourDObservation < plusTotDuPremierSuiviDeLaSecondeAnnee
  )
    return 'pas ouvert';
  const echeanceDuPremierSuiviDeLaSecondeAnnee = keptEcheanceDuPremierSuiviDeLaSecondeAnnee(dossier, kept);
  if (
    dossier.jourDObservation >
    (echeanceDuPremierSuiviDeLaSecondeAnnee ??
      raise('hole', 'absent value', 'premier suivi de la seconde année.état', [
        'premier suivi de la seconde année.échéance',
      ]))
  )
    return 'dépassé';
  return 'ouvert';
}

/**
 * délai deuxième suivi de la seconde année : échéance — coordination.attendu:270
 * sans source : pas de seconde année, ou lecture « aucun suivi fixé »
 */
function echeanceDeDeuxiemeSuiviDeLaSecondeAnnee(dossier: Dossier, kept: Kept): Day | null {
  if (!keptSecondeAnneeSuivie(dossier, kept)) return null;
  // « avec des rendez-vous de suivi 1 mois, 3 mois et 6 mois après le renouvellement » (article)
  const jourDuSuivi = keptJourDuSuivi(dossier, kept, 'deuxième suivi du renouvellement');
  if (jourDuSuivi !== null) return jourDuSuivi;
  return null;
}

/** délai deuxième suivi de la seconde année : plus tôt — coordination.attendu:270 */
function plusTotDeDeuxiemeSuiviDeLaSecondeAnnee(dossier: Dossier, kept: Kept): Day | null {
  if (!keptSecondeAnneeSuivie(dossier, kept)) return null;
  // sans source : lecture « trop tôt » de la question « suivi anticipé »
  if (dossier.suiviAnticipe === 'trop tôt') {
    const jourDuSuivi = keptJourDuSuivi(dossier, kept, 'deuxième suivi du renouvellement');
    if (jourDuSuivi !== null) return jourDuSuivi;
  }
  return null;
}

/** délai deuxième suivi de la seconde année : état — coordination.attendu:270 */
function etatDeDeuxiemeSuiviDeLaSecondeAnnee(dossier: Dossier, kept: Kept): EtatDuDelai {
  if (!keptSecondeAnneeSuivie(dossier, kept)) return 'sans objet';
  const jourDuSuivi = keptJourDuSuivi(dossier, kept, 'deuxième suivi du renouvellement');
  if (jourDuSuivi === null) return 'en attente';
  const plusTotDeDeuxiemeSuiviDeLaSecondeAnnee = keptPlusTotDeDeuxiemeSuiviDeLaSecondeAnnee(dossier, kept);
  if (
    plusTotDeDeuxiemeSuiviDeLaSecondeAnnee !== null &&
    plusTotDeDeuxiemeSuiviDeLaSecondeAnnee >
      (keptEcheanceDeDeuxiemeSuiviDeLaSecondeAnnee(dossier, kept) ??
        raise('hole', 'absent value', 'deuxième suivi de la seconde année.état', [
          'deuxième suivi de la seconde année.échéance',
        ]))
  )
    return 'impossible';
  if (
    dossier.dateDuSuiviATroisMoisDuRenouvellement !== null &&
    dossier.dateDuSuiviATroisMoisDuRenouvellement <= dossier.jourDObservation
  ) {
    if (
      plusTotDeDeuxiemeSuiviDeLaSecondeAnnee !== null &&
      dossier.dateDuSuiviATroisMoisDuRenouvellement < plusTotDeDeuxiemeSuiviDeLaSecondeAnnee
    )
      return 'tenu trop tôt';
    const echeanceDeDeuxiemeSuiviDeLaSecondeAnnee = keptEcheanceDeDeuxiemeSuiviDeLaSecondeAnnee(dossier, kept);
    if (
      dossier.dateDuSuiviATroisMoisDuRenouvellement >
      (echeanceDeDeuxiemeSuiviDeLaSecondeAnnee ??
        raise('hole', 'absent value', 'deuxième suivi de la seconde année.état', [
          'deuxième suivi de la seconde année.échéance',
        ]))
    )
      return 'tenu en retard';
    return 'tenu';
  }
  if (
    plusTotDeDeuxiemeSuiviDeLaSecondeAnnee !== null &&
    dossier.jourDObservation < plusTotDeDeuxiemeSuiviDeLaSecondeAnnee
  )
    return 'pas ouvert';
  const echeanceDeDeuxiemeSuiviDeLaSecondeAnnee = keptEcheanceDeDeuxiemeSuiviDeLaSecondeAnnee(dossier, kept);
  if (
    dossier.jourDObservation >
    (echeanceDeDeuxiemeSuiviDeLaSecondeAnnee ??
      raise('hole', 'absent value', 'deuxième suivi de la seconde année.état', [
        'deuxième suivi de la seconde année.échéance',
      ]))
  )
    return 'dépassé';
  return 'ouvert';
}

/**
 * délai troisième suivi de la seconde année : échéance — coordination.attendu:279
 * sans source : pas de seconde année, ou lecture « aucun suivi fixé »
 */
function echeanceDeTroisiemeSuiviDeLaSecondeAnnee(dossier: Dossier, kept: Kept): Day | null {
  if (!keptSecondeAnneeSuivie(dossier, kept)) return null;
  // « avec des rendez-vous de suivi 1 mois, 3 mois et 6 mois après le renouvellement » (article)
  const jourDuSuivi = keptJourDuSuivi(dossier, kept, 'troisième suivi du renouvellement');
  if (jourDuSuivi !== null) return jourDuSuivi;
  return null;
}

/** délai troisième suivi de la seconde année : plus tôt — coordination.attendu:279 */
function plusTotDeTroisiemeSuiviDeLaSecondeAnnee(dossier: Dossier, kept: Kept): Day | null {
  if (!keptSecondeAnneeSuivie(dossier, kept)) return null;
  // sans source : lecture « trop tôt » de la question « suivi anticipé »
  if (dossier.suiviAnticipe === 'trop tôt') {
    const jourDuSuivi = keptJourDuSuivi(dossier, kept, 'troisième suivi du renouvellement');
    if (jourDuSuivi !== null) return jourDuSuivi;
  }
  return null;
}

/** délai troisième suivi de la seconde année : état — coordination.attendu:279 */
function etatDeTroisiemeSuiviDeLaSecondeAnnee(dossier: Dossier, kept: Kept): EtatDuDelai {
  if (!keptSecondeAnneeSuivie(dossier, kept)) return 'sans objet';
  const jourDuSuivi = keptJourDuSuivi(dossier, kept, 'troisième suivi du renouvellement');
  if (jourDuSuivi === null) return 'en attente';
  const plusTotDeTroisiemeSuiviDeLaSecondeAnnee = keptPlusTotDeTroisiemeSuiviDeLaSecondeAnnee(dossier, kept);
  if (
    plusTotDeTroisiemeSuiviDeLaSecondeAnnee !== null &&
    plusTotDeTroisiemeSuiviDeLaSecondeAnnee >
      (keptEcheanceDeTroisiemeSuiviDeLaSecondeAnnee(dossier, kept) ??
        raise('hole', 'absent value', 'troisième suivi de la seconde année.état', [
          'troisième suivi de la seconde année.échéance',
        ]))
  )
    return 'impossible';
  if (
    dossier.dateDuSuiviASixMoisDuRenouvellement !== null &&
    dossier.dateDuSuiviASixMoisDuRenouvellement <= dossier.jourDObservation
  ) {
    if (
      plusTotDeTroisiemeSuiviDeLaSecondeAnnee !== null &&
      dossier.dateDuSuiviASixMoisDuRenouvellement < plusTotDeTroisiemeSuiviDeLaSecondeAnnee
    )
      return 'tenu trop tôt';
    const echeanceDeTroisiemeSuiviDeLaSecondeAnnee = keptEcheanceDeTroisiemeSuiviDeLaSecondeAnnee(dossier, kept);
    if (
      dossier.dateDuSuiviASixMoisDuRenouvellement >
      (echeanceDeTroisiemeSuiviDeLaSecondeAnnee ??
        raise('hole', 'absent value', 'troisième suivi de la seconde année.état', [
          'troisième suivi de la seconde année.échéance',
        ]))
    )
      return 'tenu en retard';
    return 'tenu';
  }
  if (
    plusTotDeTroisiemeSuiviDeLaSecondeAnnee !== null &&
    dossier.jourDObservation < plusTotDeTroisiemeSuiviDeLaSecondeAnnee
  )
    return 'pas ouvert';
  const echeanceDeTroisiemeSuiviDeLaSecondeAnnee = keptEcheanceDeTroisiemeSuiviDeLaSecondeAnnee(dossier, kept);
  if (
    dossier.jourDObservation >
    (echeanceDeTroisiemeSuiviDeLaSecondeAnnee ??
      raise('hole', 'absent value', 'troisième suivi de la seconde année.état', [
        'troisième suivi de la seconde année.échéance',
      ]))
  )
    return 'dépassé';
  return 'ouvert';
}

/**
 * contrôle missions du coordinateur : verdict — coordination.attendu:288
 * « un suivi personnalisé du bénéficiaire, à travers un rendez-vous au démarrage du plan d'aides Oscar » (article)
 * « et à chaque fois qu'une évolution de la situation du retraité le justifie » (article)
 * « conseiller le retraité dans ses choix de prestataires et faciliter la mise en œuvre des prestations » (article)
 * « faire la liaison avec les partenaires et l'Assurance retraite lorsqu'un changement survient dans la situation du
 * bénéficiaire » (article)
 */
function verdictDeMissionsDuCoordinateur(dossier: Dossier): Verdict {
  const missionsDuCoordinateur = dossier.missionsDuCoordinateur;
  if (
    dossier.dateDuRendezVousDeDemarrage === null ||
    !missionsDuCoordinateur.suiviAChaqueEvolutionDeLaSituation ||
    !missionsDuCoordinateur.retraiteConseilleDansSesChoix ||
    !missionsDuCoordinateur.liaisonAvecLesPartenairesEtLaCaisse
  )
    return 'non conforme';
  return 'conforme';
}

/** contrôle missions du coordinateur : manquants — coordination.attendu:288 */
function manquantsDeMissionsDuCoordinateur(dossier: Dossier): readonly PieceManquanteDeMissionsDuCoordinateur[] {
  const missionsDuCoordinateur = dossier.missionsDuCoordinateur;
  const liste: PieceManquanteDeMissionsDuCoordinateur[] = [];
  if (dossier.dateDuRendezVousDeDemarrage === null)
    liste.push({ piece: 'rendez-vous de démarrage fait', echeance: null, recommande: false });
  if (!missionsDuCoordinateur.suiviAChaqueEvolutionDeLaSituation)
    liste.push({ piece: 'suivi à chaque évolution de la situation', echeance: null, recommande: false });
  if (!missionsDuCoordinateur.retraiteConseilleDansSesChoix)
    liste.push({ piece: 'retraité conseillé dans ses choix', echeance: null, recommande: false });
  if (!missionsDuCoordinateur.liaisonAvecLesPartenairesEtLaCaisse)
    liste.push({ piece: 'liaison avec les partenaires et la caisse', echeance: null, recommande: false });
  return liste;
}

/** règle prolongation ouverte — coordination.attendu:310 */
function prolongationOuverte(dossier: Dossier, kept: Kept): boolean {
  const planCoordonne = keptPlanCoordonne(dossier, kept);
  const cas1 = planCoordonne || dossier.objetDeLaProlongation === 'plan entier';
  const cas2 = !planCoordonne && dossier.objetDeLaProlongation === 'forfait coordination';
  const clauses = new Clauses<boolean>('prolongation ouverte', [cas1, cas2]);
  // « Étape 3 : la prolongation du plan Oscar » (article)
  if (cas1) clauses.give(true);
  // « Dans le cas d'un plan Oscar complexe, avec au moins 3 prestations différentes, vous bénéficiez également
  // d'un forfait coordination » (article)
  if (cas2) clauses.give(false);
  return clauses.value('no branch');
}

/** règle nouvelle année de coordination possible — coordination.attendu:324 */
function nouvelleAnneeDeCoordinationPossible(dossier: Dossier, kept: Kept): boolean {
  // « Pour bénéficier du forfait coordination, il faut bénéficier de 3 prestations “Oscar” différentes »
  // (article)
  const anneesDeCoordination = keptAnneesDeCoordination(dossier, kept);
  if (anneesDeCoordination === 0) return false;
  // « Si besoin, ce forfait coordination peut être renouvelé pour une 2e année » (article)
  if (anneesDeCoordination === 1) return true;
  // sans source : les deux lectures de la question « troisième année »
  if (anneesDeCoordination === 2) return dossier.troisiemeAnnee === 'possible';
  return raise('hole', 'no branch', 'nouvelle année de coordination possible');
}

/** règle trois mois avant la fin prévue — coordination.attendu:340 */
function troisMoisAvantLaFinPrevue(dossier: Dossier): Day {
  // sans source : lecture « lendemain » de la question « fin de mois », le 31 septembre est le 1er octobre
  if (dossier.finDeMois === 'lendemain') {
    const finPrevueDuPlanValue = finPrevueDuPlan(dossier);
    const jourCorrespondant = addMonths(finPrevueDuPlanValue, -3, 'trois mois avant la fin prévue');
    const jourManquant = addMonths(jourCorrespondant, 3, 'trois mois avant la fin prévue') !== finPrevueDuPlanValue;
    if (jourManquant) return addDays(jourCorrespondant, 1, 'trois mois avant la fin prévue');
  }
  // sans source : lecture « débordement » de la question « fin de mois », le 31 février est le 3 mars
  if (dossier.finDeMois === 'débordement') {
    const finPrevueDuPlanValue = finPrevueDuPlan(dossier);
    const jourCorrespondant = addMonths(finPrevueDuPlanValue, -3, 'trois mois avant la fin prévue');
    const jourManquant = addMonths(jourCorrespondant, 3, 'trois mois avant la fin prévue') !== finPrevueDuPlanValue;
    if (jourManquant) {
      const valeur = firstOfMonth(jourCorrespondant);
      return addDays(
        valeur,
        finPrevueDuPlanValue - firstOfMonth(finPrevueDuPlanValue),
        'trois mois avant la fin prévue',
      );
    }
  }
  // « via une nouvelle demande 3 mois avant la fin prévue du plan d'aides » (article)
  const finPrevueDuPlanValue = finPrevueDuPlan(dossier);
  return addMonths(finPrevueDuPlanValue, -3, 'trois mois avant la fin prévue');
}

/**
 * délai demande de prolongation : échéance — coordination.attendu:351
 * sans source : rien à prolonger, voir la question « objet de la prolongation »
 */
function echeanceDeDemandeDeProlongation(dossier: Dossier, kept: Kept): Day | null {
  if (!keptProlongationOuverte(dossier, kept)) return null;
  // « via une nouvelle demande 3 mois avant la fin prévue du plan d'aides » (article)
  if (dossier.sensDesTroisMois === 'limite de la demande') return keptTroisMoisAvantLaFinPrevue(dossier, kept);
  // sans source : lecture « ouverture de la demande » de la question « sens des trois mois »
  return finPrevueDuPlan(dossier);
}

/** délai demande de prolongation : plus tôt — coordination.attendu:351 */
function plusTotDeDemandeDeProlongation(dossier: Dossier, kept: Kept): Day | null {
  if (!keptProlongationOuverte(dossier, kept)) return null;
  // « via une nouvelle demande 3 mois avant la fin prévue du plan d'aides » (article)
  if (dossier.sensDesTroisMois === 'ouverture de la demande') return keptTroisMoisAvantLaFinPrevue(dossier, kept);
  return null;
}

/** délai demande de prolongation : état — coordination.attendu:351 */
function etatDeDemandeDeProlongation(dossier: Dossier, kept: Kept): EtatDuDelai {
  if (!keptProlongationOuverte(dossier, kept)) return 'sans objet';
  const plusTotDeDemandeDeProlongation = keptPlusTotDeDemandeDeProlongation(dossier, kept);
  if (
    plusTotDeDemandeDeProlongation !== null &&
    plusTotDeDemandeDeProlongation >
      (keptEcheanceDeDemandeDeProlongation(dossier, kept) ??
        raise('hole', 'absent value', 'demande de prolongation.état', ['demande de prolongation.échéance']))
  )
    return 'impossible';
  if (
    dossier.dateDeLaDemandeDeProlongation !== null &&
    dossier.dateDeLaDemandeDeProlongation <= dossier.jourDObservation
  ) {
    if (
      plusTotDeDemandeDeProlongation !== null &&
      dossier.dateDeLaDemandeDeProlongation < plusTotDeDemandeDeProlongation
    )
      return 'tenu trop tôt';
    const echeanceDeDemandeDeProlongation = keptEcheanceDeDemandeDeProlongation(dossier, kept);
    if (
      dossier.dateDeLaDemandeDeProlongation >
      (echeanceDeDemandeDeProlongation ??
        raise('hole', 'absent value', 'demande de prolongation.état', ['demande de prolongation.échéance']))
    )
      return 'tenu en retard';
    return 'tenu';
  }
  if (plusTotDeDemandeDeProlongation !== null && dossier.jourDObservation < plusTotDeDemandeDeProlongation)
    return 'pas ouvert';
  const echeanceDeDemandeDeProlongation = keptEcheanceDeDemandeDeProlongation(dossier, kept);
  if (
    dossier.jourDObservation >
    (echeanceDeDemandeDeProlongation ??
      raise('hole', 'absent value', 'demande de prolongation.état', ['demande de prolongation.échéance']))
  )
    return 'dépassé';
  return 'ouvert';
}

/**
 * contrôle prolongation : verdict — coordination.attendu:362
 * « via une nouvelle demande 3 mois avant la fin prévue du plan d'aides » (article)
 * « une nouvelle visite d'un évaluateur qui refait le point sur votre situation » (article)
 * « la validation de la caisse de retraite » (article)
 */
function verdictDeProlongation(dossier: Dossier): Verdict {
  if (
    dossier.dateDeLaDemandeDeProlongation === null ||
    !dossier.prolongation.nouvelleVisiteDUnEvaluateur ||
    !dossier.prolongation.prolongationValideeParLaCaisse
  )
    return 'non conforme';
  return 'conforme';
}

/** contrôle prolongation : manquants — coordination.attendu:362 */
function manquantsDeProlongation(dossier: Dossier, kept: Kept): readonly PieceManquanteDeProlongation[] {
  const liste: PieceManquanteDeProlongation[] = [];
  const manque = dossier.dateDeLaDemandeDeProlongation === null;
  if (manque)
    liste.push({
      piece: 'nouvelle demande faite',
      echeance: keptEcheanceDeDemandeDeProlongation(dossier, kept),
      recommande: false,
    });
  if (!dossier.prolongation.nouvelleVisiteDUnEvaluateur)
    liste.push({ piece: "nouvelle visite d'un évaluateur", echeance: null, recommande: false });
  if (!dossier.prolongation.prolongationValideeParLaCaisse)
    liste.push({ piece: 'prolongation validée par la caisse', echeance: null, recommande: false });
  return liste;
}

// ------------------------ heures.attendu

/** règle questions de Fragire — heures.attendu:21 */
function questionsDeFragire(dossier: Dossier): number {
  // « un ensemble de questionnaire (17 questions) et de 3 tests » (article)
  if (dossier.compositionDeFragire === 'dix-sept questions') return 17;
  // relevé : Agevillage, Fragire, ça marche : 18 questions et 3 tests, fiabilité B
  if (dossier.compositionDeFragire === 'dix-huit questions') return 18;
  // relevé : BMC Geriatrics, 2016, 16:187, validation de Fragire : 19 items retenus, fiabilité A
  return 19;
}

/**
 * règle évaluation Fragire complète — heures.attendu:32
 * « l'Assurance retraite se base sur le score Fragire, un ensemble de questionnaire (17 questions) et de 3 tests »
 * (article)
 */
function evaluationFragireComplete(dossier: Dossier): boolean {
  return dossier.questionsFragireRenseignees >= questionsDeFragire(dossier) && dossier.testsFragireFaits >= 3;
}

/** règle score entier — heures.attendu:47 */
function scoreEntier(dossier: Dossier): number {
  // sans source : lecture « entier inférieur » de la question « score entre deux tranches »
  if (dossier.scoreEntreDeuxTranches === 'entier inférieur')
    return roundScaled(dossier.scoreFragire, 2, 1, 0, 'down', 'score entier');
  // sans source : lecture « entier le plus proche » de la question « score entre deux tranches »
  if (dossier.scoreEntreDeuxTranches === 'entier le plus proche')
    return roundScaled(dossier.scoreFragire, 2, 1, 0, 'nearest', 'score entier');
  // sans source : lecture « entier supérieur » de la question « score entre deux tranches »
  return roundScaled(dossier.scoreFragire, 2, 1, 0, 'up', 'score entier');
}

/** barème heures de base.lignes — heures.attendu:67 */
function heuresDeBaseLignes(dossier: Dossier, day: Day): HeuresDeBaseLignes {
  if (day >= DAY_2021_07_01) {
    const scoreEntierLu = scoreEntier(dossier);
    // « 0 à 39 | 40 heures(3-4 heures/mois) » (article)
    if (scoreEntierLu >= 0 && scoreEntierLu <= 39)
      return { heuresDeBase: 4000, basDuRepereMensuel: 3, hautDuRepereMensuel: 4 };
    // « 40 à 59 | 53 heures(4-5 heures/mois) » (article)
    if (scoreEntierLu >= 40 && scoreEntierLu <= 59)
      return { heuresDeBase: 5300, basDuRepereMensuel: 4, hautDuRepereMensuel: 5 };
    // « 60 et plus | 80 heures (6-7 heures/mois) » (article)
    if (scoreEntierLu >= 60) return { heuresDeBase: 8000, basDuRepereMensuel: 6, hautDuRepereMensuel: 7 };
    return raise('hole', 'no row', 'heures de base.lignes');
  }
  return raise('hole', 'no version', 'heures de base.lignes');
}

/** barème heures de base (h/an, × 100) — heures.attendu:67 */
function heuresDeBase(dossier: Dossier, day: Day): number {
  return heuresDeBaseLignes(dossier, day).heuresDeBase;
}

/** barème bas du repère mensuel — heures.attendu:67 */
function basDuRepereMensuel(dossier: Dossier): number {
  return heuresDeBaseLignes(dossier, dossier.dateDeLaDemande).basDuRepereMensuel;
}

/** barème haut du repère mensuel — heures.attendu:67 */
function hautDuRepereMensuel(dossier: Dossier): number {
  return heuresDeBaseLignes(dossier, dossier.dateDeLaDemande).hautDuRepereMensuel;
}

/** règle heures du programme (h/an, × 100) — heures.attendu:95 */
function heuresDuProgramme(dossier: Dossier, day: Day): number {
  const scoreEntierValue = scoreEntier(dossier);
  if (day >= DAY_2021_07_01) {
    const cas1 = scoreEntierValue <= 39 || dossier.porteeDesOnzeHeures === 'toutes les lignes';
    const cas2 = scoreEntierValue >= 40 && dossier.porteeDesOnzeHeures === 'première ligne seulement';
    const clauses = new Clauses<number>('heures du programme', [cas1, cas2]);
    // « 0 à 39 | 40 heures(3-4 heures/mois) | 11 heures » (article)
    if (cas1) clauses.give(1100);
    // « 40 à 59 | 53 heures(4-5 heures/mois) | | » (article)
    if (cas2) clauses.give(0);
    return clauses.value('no branch');
  }
  return raise('hole', 'no version', 'heures du programme');
}

/**
 * règle Heures de service à domicile prises en charge par an, programme compris (h/an, × 100) — heures.attendu:103
 */
function heuresDeLAnnee(dossier: Dossier, kept: Kept, day: Day): number {
  // « En plus des heures de services à domicile “de base”, Oscar met l'accent sur 2 besoins essentiels des
  // seniors » (article)
  if (dossier.placeDesOnzeHeures === 'en plus')
    return add(heuresDeBase(dossier, day), keptHeuresDuProgramme(dossier, kept, day), "heures de l'année");
  // « Nombre d'heures maximal remboursées par an » (article)
  return heuresDeBase(dossier, day);
}

/** garantie aucune heure avant le plan — heures.attendu:159 */
function aucuneHeureAvantLePlan(dossier: Dossier): boolean {
  return dossier.interventions.every((intervention) => intervention.date >= dossier.dateDEffet);
}

/**
 * barème intervention bien confiée — heures.attendu:162
 * « Les 3 premiers types de services peuvent être assurés par un(e) aide, employé(e) ou agent à domicile, ou un(e)
 * auxiliaire de vie sociale » (article)
 * « L'accompagnement à la toilette nécessite de recourir aux services d'un(e) assistant(e) de vie ou d'un(e)
 * auxiliaire de vie sociale » (article)
 * « ces services sont assurés par des professionnels de l'aide à domicile » (article)
 */
function interventionBienConfiee(dossier: Dossier, intervention: Intervention): boolean {
  // sans source : lecture « permis » de la question « assistant de vie hors de la toilette »
  if (
    intervention.qualification === 'assistant de vie' &&
    intervention.service !== 'accompagnement à la toilette' &&
    dossier.assistantDeVieHorsDeLaToilette === 'permis'
  )
    return true;
  if (
    (intervention.service === 'entretien du linge et du logement' ||
      intervention.service === 'aide aux déplacements à pied' ||
      intervention.service === 'aide à la préparation des repas') &&
    (intervention.qualification === 'aide à domicile' ||
      intervention.qualification === 'employé à domicile' ||
      intervention.qualification === 'agent à domicile' ||
      intervention.qualification === 'auxiliaire de vie sociale')
  )
    return true;
  if (
    (intervention.service === 'entretien du linge et du logement' ||
      intervention.service === 'aide aux déplacements à pied' ||
      intervention.service === 'aide à la préparation des repas') &&
    intervention.qualification === 'assistant de vie'
  )
    return false;
  if (
    intervention.service === 'accompagnement à la toilette' &&
    (intervention.qualification === 'auxiliaire de vie sociale' || intervention.qualification === 'assistant de vie')
  )
    return true;
  if (
    intervention.service === 'accompagnement à la toilette' &&
    (intervention.qualification === 'aide à domicile' ||
      intervention.qualification === 'employé à domicile' ||
      intervention.qualification === 'agent à domicile')
  )
    return false;
  return raise('hole', 'no row', 'intervention bien confiée');
}

/**
 * règle service du programme — heures.attendu:177
 * « la mobilité, avec une aide au déplacement pédestre de proximité » (article)
 * « l'alimentation, avec l'aide à la préparation des repas » (article)
 */
function serviceDuProgramme(serviceADomicile: ServiceADomicile): boolean {
  return serviceADomicile === 'aide aux déplacements à pied' || serviceADomicile === 'aide à la préparation des repas';
}

/**
 * règle heure du programme — heures.attendu:183
 * « En plus des heures de services à domicile “de base”, Oscar met l'accent sur 2 besoins essentiels des seniors »
 * (article)
 */
function heureDuProgramme(intervention: Intervention): boolean {
  return intervention.programme && serviceDuProgramme(intervention.service);
}

/** règle année de l'intervention — heures.attendu:189 */
function anneeDeLIntervention(dossier: Dossier, visite: Intervention): number {
  // sans source : lecture « année du calendrier » de la question « année du plafond »
  if (dossier.anneeDuPlafond === 'année du calendrier') return civilYear(visite.date);
  // sans source : lecture « année du plan » de la question « année du plafond »
  if (dossier.anneeDuPlafond === 'année du plan') return yearsBetween(dossier.dateDEffet, visite.date);
  // sans source : lecture « douze mois glissants » : les douze premiers mois, qui les contiennent toutes
  if (dossier.anneeDuPlafond === 'douze mois glissants') {
    const rienNEstSortiDesDouzeMois = preceding(dossier.interventions, visite).every(
      (intervention) => intervention.date > addMonths(visite.date, -12, "année de l'intervention"),
    );
    if (rienNEstSortiDesDouzeMois) return 0;
  }
  // sans source : lecture « douze mois glissants » : il n'y a plus d'année
  if (dossier.anneeDuPlafond === 'douze mois glissants') {
    const rienNEstSortiDesDouzeMois = preceding(dossier.interventions, visite).every(
      (intervention) => intervention.date > addMonths(visite.date, -12, "année de l'intervention"),
    );
    if (!rienNEstSortiDesDouzeMois) return unanswered();
  }
  return raise('hole', 'no branch', "année de l'intervention");
}

/** règle plafond d'heures de base (h, × 100) — heures.attendu:201 */
function plafondDHeuresDeBase(dossier: Dossier, intervention: Intervention): number {
  // sans source : lecture « jour de la demande » de la question « jour du plafond »
  if (dossier.jourDuPlafond === 'jour de la demande')
    return multiply(heuresDeBase(dossier, dossier.dateDeLaDemande), 1, "plafond d'heures de base");
  // sans source : lecture « jour de la prestation » de la question « jour du plafond »
  return multiply(heuresDeBase(dossier, intervention.date), 1, "plafond d'heures de base");
}

/** règle plafond d'heures du programme (h, × 100) — heures.attendu:208 */
function plafondDHeuresDuProgramme(dossier: Dossier, kept: Kept, intervention: Intervention): number {
  // sans source : lecture « jour de la demande » de la question « jour du plafond »
  if (dossier.jourDuPlafond === 'jour de la demande')
    return keptHeuresDuProgramme(dossier, kept, dossier.dateDeLaDemande) * 1;
  // sans source : lecture « jour de la prestation » de la question « jour du plafond »
  return keptHeuresDuProgramme(dossier, kept, intervention.date) * 1;
}

/** règle heures admises (h, × 100) — heures.attendu:216 */
function heuresAdmises(dossier: Dossier, kept: Kept, intervention: Intervention): number {
  // « Nombre d'heures maximal remboursées par an » (article)
  const heuresPayeesA = keptHeuresPayeesA(dossier, kept, intervention);
  if (heuresPayeesA !== null) return intervention.heures;
  // « sur présentation des justificatifs de dépenses » (article)
  return 0;
}

/** règle heures du mois (h, × 100) — heures.attendu:223 */
function heuresDuMois(dossier: Dossier, kept: Kept, visite: Intervention): number {
  const heureDuProgrammeValue = heureDuProgramme(visite);
  const cas1 =
    dossier.repereMensuel === 'simple repère' || (heureDuProgrammeValue && dossier.placeDesOnzeHeures === 'en plus');
  const cas2 =
    dossier.repereMensuel === 'limite du mois' &&
    (!heureDuProgrammeValue || dossier.placeDesOnzeHeures === 'comprises');
  const clauses = new Clauses<number>('heures du mois', [cas1, cas2]);
  // « Nombre d'heures maximal remboursées par an » (article)
  if (cas1) clauses.give(keptHeuresAdmises(dossier, kept, visite));
  // sans source : lecture « limite du mois » de la question « repère mensuel »
  if (cas2) {
    const deja = sum(
      preceding(dossier.interventions, visite)
        .filter(
          (intervention) =>
            firstOfMonth(intervention.date) === firstOfMonth(visite.date) &&
            (!heureDuProgramme(intervention) || dossier.placeDesOnzeHeures === 'comprises'),
        )
        .map((intervention) => keptHeuresAdmises(dossier, kept, intervention)),
      'heures du mois',
    );
    const heuresAdmises = keptHeuresAdmises(dossier, kept, visite);
    const valeur = add(deja, heuresAdmises, 'heures du mois');
    const hautDuRepereMensuelValue = hautDuRepereMensuel(dossier);
    clauses.give(
      subtract(
        Math.min(valeur, multiply(multiply(hautDuRepereMensuelValue, 1, 'heures du mois'), 100, 'heures du mois')),
        Math.min(deja, multiply(multiply(hautDuRepereMensuelValue, 1, 'heures du mois'), 100, 'heures du mois')),
        'heures du mois',
      ),
    );
  }
  return clauses.value('no branch');
}

/** règle heures retenues (h, × 100) — heures.attendu:233 */
function heuresRetenues(dossier: Dossier, kept: Kept, visite: Intervention): number {
  // « Pour fixer le niveau de prise en charge des services à domicile dans le cadre du plan Oscar » (article)
  const heureDuProgrammeValue = heureDuProgramme(visite);
  if (!heureDuProgrammeValue) return keptHeuresDuMois(dossier, kept, visite);
  // « Nombre d'heures « Bien dans son corps, bien dans son assiette » remboursées par an » (article)
  const deja = sum(
    preceding(dossier.interventions, visite)
      .filter(
        (intervention) =>
          heureDuProgramme(intervention) &&
          keptAnneeDeLIntervention(dossier, kept, intervention) === keptAnneeDeLIntervention(dossier, kept, visite),
      )
      .map((intervention) => keptHeuresDuMois(dossier, kept, intervention)),
    'heures retenues',
  );
  const heuresDuMois = keptHeuresDuMois(dossier, kept, visite);
  const valeur = add(deja, heuresDuMois, 'heures retenues');
  const plafondDHeuresDuProgramme = keptPlafondDHeuresDuProgramme(dossier, kept, visite);
  return subtract(
    Math.min(valeur, plafondDHeuresDuProgramme),
    Math.min(deja, plafondDHeuresDuProgramme),
    'heures retenues',
  );
}

/** règle heures prises en charge (h, × 100) — heures.attendu:242 */
function heuresPrisesEnCharge(dossier: Dossier, kept: Kept, visite: Intervention): number {
  const heureDuProgrammeValue = heureDuProgramme(visite);
  const rienNEstSortiDesDouzeMois = preceding(dossier.interventions, visite).every(
    (intervention) => intervention.date > addMonths(visite.date, -12, 'heures prises en charge'),
  );
  const cas1 =
    (rienNEstSortiDesDouzeMois || dossier.anneeDuPlafond !== 'douze mois glissants') &&
    (!heureDuProgrammeValue || dossier.placeDesOnzeHeures === 'comprises');
  const cas2 =
    (rienNEstSortiDesDouzeMois || dossier.anneeDuPlafond !== 'douze mois glissants') &&
    heureDuProgrammeValue &&
    dossier.placeDesOnzeHeures === 'en plus';
  let cas3 = false;
  if (dossier.anneeDuPlafond === 'douze mois glissants' && !rienNEstSortiDesDouzeMois) {
    let lUn = true;
    if (heureDuProgrammeValue) {
      const recentes = preceding(dossier.interventions, visite).filter(
        (intervention) => intervention.date > addMonths(visite.date, -12, 'heures prises en charge'),
      );
      lUn =
        add(
          sum(
            recentes
              .filter((intervention) => heureDuProgramme(intervention))
              .map((intervention) => keptHeuresDuMois(dossier, kept, intervention)),
            'heures prises en charge',
          ),
          keptHeuresDuMois(dossier, kept, visite),
          'heures prises en charge',
        ) <= keptPlafondDHeuresDuProgramme(dossier, kept, visite);
    }
    let tout = false;
    if (lUn) {
      let lUn2 = true;
      if (!(heureDuProgrammeValue && dossier.placeDesOnzeHeures === 'en plus')) {
        const recentes = preceding(dossier.interventions, visite).filter(
          (intervention) => intervention.date > addMonths(visite.date, -12, 'heures prises en charge'),
        );
        lUn2 =
          add(
            sum(
              recentes
                .filter((intervention) => !heureDuProgramme(intervention) || dossier.placeDesOnzeHeures === 'comprises')
                .map((intervention) => keptHeuresDuMois(dossier, kept, intervention)),
              'heures prises en charge',
            ),
            keptHeuresDuMois(dossier, kept, visite),
            'heures prises en charge',
          ) <= keptPlafondDHeuresDeBase(dossier, kept, visite);
      }
      tout = lUn2;
    }
    cas3 = tout;
  }
  let cas4 = false;
  if (dossier.anneeDuPlafond === 'douze mois glissants' && !rienNEstSortiDesDouzeMois) {
    let lUn = true;
    if (heureDuProgrammeValue) {
      const recentes = preceding(dossier.interventions, visite).filter(
        (intervention) => intervention.date > addMonths(visite.date, -12, 'heures prises en charge'),
      );
      lUn =
        add(
          sum(
            recentes
              .filter((intervention) => heureDuProgramme(intervention))
              .map((intervention) => keptHeuresDuMois(dossier, kept, intervention)),
            'heures prises en charge',
          ),
          keptHeuresDuMois(dossier, kept, visite),
          'heures prises en charge',
        ) <= keptPlafondDHeuresDuProgramme(dossier, kept, visite);
    }
    let tout = false;
    if (lUn) {
      let lUn2 = true;
      if (!(heureDuProgrammeValue && dossier.placeDesOnzeHeures === 'en plus')) {
        const recentes = preceding(dossier.interventions, visite).filter(
          (intervention) => intervention.date > addMonths(visite.date, -12, 'heures prises en charge'),
        );
        lUn2 =
          add(
            sum(
              recentes
                .filter((intervention) => !heureDuProgramme(intervention) || dossier.placeDesOnzeHeures === 'comprises')
                .map((intervention) => keptHeuresDuMois(dossier, kept, intervention)),
              'heures prises en charge',
            ),
            keptHeuresDuMois(dossier, kept, visite),
            'heures prises en charge',
          ) <= keptPlafondDHeuresDeBase(dossier, kept, visite);
      }
      tout = lUn2;
    }
    cas4 = !tout;
  }
  const clauses = new Clauses<number>('heures prises en charge', [cas1, cas2, cas3, cas4]);
  // « Nombre d'heures maximal remboursées par an » (article)
  if (cas1) {
    const deja = sum(
      preceding(dossier.interventions, visite)
        .filter(
          (intervention) =>
            keptAnneeDeLIntervention(dossier, kept, intervention) === keptAnneeDeLIntervention(dossier, kept, visite) &&
            (!heureDuProgramme(intervention) || dossier.placeDesOnzeHeures === 'comprises'),
        )
        .map((intervention) => keptHeuresRetenues(dossier, kept, intervention)),
      'heures prises en charge',
    );
    const heuresRetenues = keptHeuresRetenues(dossier, kept, visite);
    const valeur = add(deja, heuresRetenues, 'heures prises en charge');
    const plafondDHeuresDeBase = keptPlafondDHeuresDeBase(dossier, kept, visite);
    clauses.give(
      subtract(Math.min(valeur, plafondDHeuresDeBase), Math.min(deja, plafondDHeuresDeBase), 'heures prises en charge'),
    );
  }
  // « En plus des heures de services à domicile “de base”, Oscar met l'accent sur 2 besoins essentiels des
  // seniors » (article)
  if (cas2) clauses.give(keptHeuresRetenues(dossier, kept, visite));
  // sans source : lecture « douze mois glissants » de la question « année du plafond » ; aucun plafond ne peut
  // être atteint
  if (cas3) clauses.give(keptHeuresDuMois(dossier, kept, visite));
  // sans source : le texte ne dit pas comment un plafond glissant se reconstitue
  if (cas4) clauses.give(unanswered());
  return clauses.value('no branch');
}

/** règle heures payées à — heures.attendu:273 */
function heuresPayeesA(dossier: Dossier, intervention: Intervention): Paye | null {
  const cas1 = !interventionBienConfiee(dossier, intervention) && dossier.heuresMalConfiees === 'refusées';
  const cas2 = !cas1 && intervention.conventionne;
  const cas3 =
    !cas1 &&
    !intervention.conventionne &&
    intervention.justifiee &&
    dossier.prestataireNonConventionne === 'remboursées';
  const cas4 =
    !cas1 &&
    !intervention.conventionne &&
    (!intervention.justifiee || dossier.prestataireNonConventionne === 'refusées');
  const clauses = new Clauses<Paye | null>('heures payées à', [cas1, cas2, cas3, cas4]);
  // sans source : lecture « refusées » de la question « heures mal confiées »
  if (cas1) clauses.give(null);
  // « payées directement au prestataire s'il est conventionné » (article)
  if (cas2) clauses.give('prestataire');
  // « remboursées à la personne âgée bénéficiaire si elle a choisi un prestataire qui n'est pas conventionné,
  // sur présentation des justificatifs de dépenses » (article)
  if (cas3) clauses.give('bénéficiaire');
  // « sur présentation des justificatifs de dépenses » (article)
  if (cas4) clauses.give(null);
  return clauses.value('no branch');
}

/**
 * règle heures payées au total (h, × 100) — heures.attendu:284
 * sans source : total des heures du dossier
 */
function heuresPayeesAuTotal(dossier: Dossier, kept: Kept): number {
  return sum(
    dossier.interventions.map((intervention) => keptHeuresPrisesEnCharge(dossier, kept, intervention)),
    'heures payées au total',
  );
}

/** règle ressources comptées (€, × 100) — heures.attendu:305 */
function ressourcesComptees(dossier: Dossier): number {
  // sans source : lecture « ressources déclarées » de la question « base des ressources »
  if (dossier.baseDesRessources === 'ressources déclarées') return dossier.ressourcesMensuelles;
  // sans source : lecture « revenu de l'avis » de la question « base des ressources » ; le barème relevé est par
  // mois
  return roundExact(
    divideExact(toExact(dossier.revenuBrutGlobal, 2, 'ressources comptées'), { n: 12, d: 1 }, 'ressources comptées'),
    1,
    2,
    'nearest',
    'ressources comptées',
  );
}

/** règle part du retraité sur les heures (%, × 100) — heures.attendu:320 */
function partDuRetraiteSurLesHeures(dossier: Dossier, kept: Kept): number {
  // « Oscar permet de faire prendre en charge par l'Assurance retraite l'accompagnement d'un Saad » (article)
  if (dossier.participationDuRetraite === 'aucune part') return 0;
  // sans source : lecture « part selon les ressources » de la question « participation du retraité »
  return keptPartDuBareme(dossier, kept);
}

/** règle part du barème (%, × 100) — heures.attendu:327 */
function partDuBareme(dossier: Dossier, kept: Kept): number {
  const cas1 =
    dossier.compositionDuFoyer === 'personne seule' &&
    keptRessourcesComptees(dossier, kept) <= limiteDeLaPremiereTrancheDUnePersonneSeule(dossier);
  const cas2 =
    dossier.compositionDuFoyer === 'personne seule' &&
    keptRessourcesComptees(dossier, kept) > limiteDeLaPremiereTrancheDUnePersonneSeule(dossier) &&
    keptRessourcesComptees(dossier, kept) <= limiteDeLaDerniereTrancheDUnePersonneSeule(dossier);
  const cas3 =
    dossier.compositionDuFoyer === 'personne seule' &&
    keptRessourcesComptees(dossier, kept) > limiteDeLaDerniereTrancheDUnePersonneSeule(dossier);
  const cas4 =
    dossier.compositionDuFoyer === 'ménage' &&
    keptRessourcesComptees(dossier, kept) <= limiteDeLaPremiereTrancheDUnMenage(dossier);
  const cas5 =
    dossier.compositionDuFoyer === 'ménage' &&
    keptRessourcesComptees(dossier, kept) > limiteDeLaPremiereTrancheDUnMenage(dossier);
  const clauses = new Clauses<number>('part du barème', [cas1, cas2, cas3, cas4, cas5]);
  // relevé : Six actualités, aide ménagère de la Cnav : ce qui change pour les retraités en 2025, fiabilité C
  if (cas1) clauses.give(partDuRetraiteDansLaPremiereTranche(dossier));
  // sans source : tranches du milieu cherchées et non trouvées
  if (cas2) clauses.give(unanswered());
  // relevé : Six actualités, aide ménagère de la Cnav : ce qui change pour les retraités en 2025, fiabilité C
  if (cas3) clauses.give(partDuRetraiteAuDelaDeLaDerniereTranche(dossier));
  // relevé : Le Media social, aides de la Cnav aux personnes âgées : les barèmes réévalués, fiabilité B
  if (cas4) clauses.give(partDuRetraiteDansLaPremiereTranche(dossier));
  // sans source : tranches cherchées et non trouvées
  if (cas5) clauses.give(unanswered());
  return clauses.value('no branch');
}

// ------------------------ regles.attendu

/** règle dispositif du jour — regles.attendu:41 */
function dispositifDuJour(dossier: Dossier): Dispositif {
  if (dossier.dateDeLaDemande >= DAY_2021_07_01) {
    // « Depuis juillet 2021, Oscar (pour Offre de services coordonnée pour l'accompagnement de ma retraite)
    // remplace progressivement l'ancien Plan d'action personnalisé de l'Assurance retraite » (article)
    if (dossier.oscarDeploye) return 'plan OSCAR';
    // « remplace progressivement l'ancien Plan d'action personnalisé de l'Assurance retraite » (article)
    return "plan d'actions personnalisé";
  }
  // relevé : Fondation Médéric Alzheimer, d'après ASH du 9 février 2007, fiabilité B
  if (dossier.dateDeLaDemande >= DAY_2007_02_02) return "plan d'actions personnalisé";
  return raise('hole', 'no version', 'dispositif du jour');
}

/** règle statut du plan — regles.attendu:93 */
function statutDuPlan(dossier: Dossier, ancienStatut: AncienStatut): boolean {
  // « c'est-à-dire être un(e) ancien(ne) salarié(e) du secteur privé, de la fonction publique (mais sans le
  // statut de fonctionnaire), ou travailleur(euse) indépendant(e) » (article)
  if (
    ancienStatut === 'salarié du secteur privé' ||
    ancienStatut === 'agent public sans statut de fonctionnaire' ||
    ancienStatut === 'travailleur indépendant'
  )
    return true;
  // « Les ex-fonctionnaires, agriculteurs, etc., ne sont donc pas concernés » (article)
  if (ancienStatut === 'autre fonctionnaire' || ancienStatut === 'agriculteur' || ancienStatut === 'autre statut')
    return false;
  // sans source : les deux lectures de la question « anciens fonctionnaires de l'État »
  return dossier.anciensFonctionnairesDeLEtat === "par l'aide de l'État";
}

/**
 * règle régime principal admis — regles.attendu:102
 * sans source : lecture « régime principal » de la question « plusieurs statuts »
 */
function regimePrincipalAdmis(dossier: Dossier): boolean {
  return (
    dossier.regimeDeRetraitePrincipal === 'régime général' ||
    (dossier.anciensFonctionnairesDeLEtat === "par l'aide de l'État" &&
      (dossier.regimeDeRetraitePrincipal === "pensions civiles de l'État" ||
        dossier.regimeDeRetraitePrincipal === "pensions des ouvriers de l'État"))
  );
}

/** règle condition d'affiliation — regles.attendu:106 */
function conditionDAffiliation(dossier: Dossier, kept: Kept): boolean {
  // « Les ex-fonctionnaires, agriculteurs, etc., ne sont donc pas concernés » (article)
  let nombre = 0;
  for (const ancienStatut of dossier.anciensStatuts) {
    if (keptStatutDuPlan(dossier, kept, ancienStatut)) nombre += 1;
  }
  if (nombre === 0) return false;
  // « Être affiliée au régime général de la Sécurité sociale, c'est-à-dire être un(e) ancien(ne) salarié(e) du
  // secteur privé, de la fonction publique (mais sans le statut de fonctionnaire), ou travailleur(euse)
  // indépendant(e) » (article)
  let nombre2 = 0;
  for (const ancienStatut of dossier.anciensStatuts) {
    if (!keptStatutDuPlan(dossier, kept, ancienStatut)) nombre2 += 1;
  }
  if (nombre > 0 && nombre2 === 0) return true;
  // « Être affiliée au régime général de la Sécurité sociale » (article)
  if (nombre > 0 && nombre2 > 0 && dossier.plusieursStatuts === 'un statut suffit') return true;
  // « Les ex-fonctionnaires, agriculteurs, etc., ne sont donc pas concernés » (article)
  if (nombre > 0 && nombre2 > 0 && dossier.plusieursStatuts === 'tout autre statut exclut') return false;
  // sans source : lecture « régime principal » de la question « plusieurs statuts »
  if (nombre > 0 && nombre2 > 0 && dossier.plusieursStatuts === 'régime principal')
    return regimePrincipalAdmis(dossier);
  return raise('hole', 'no branch', "condition d'affiliation");
}

/**
 * règle condition de GIR — regles.attendu:122
 * « Relever des Groupes iso-ressources (Gir) 5 ou 6, c'est-à-dire avoir une faible perte d'autonomie » (article)
 */
function conditionDeGir(dossier: Dossier): boolean {
  return dossier.girEvalue >= PREMIER_GIR_DES_CAISSES_DE_RETRAITE;
}

/** règle âge admis — regles.attendu:137 */
function ageAdmis(dossier: Dossier): boolean {
  // « une personne âgée doit remplir 2 conditions » (article)
  if (dossier.conditionDAge === 'aucun âge') return true;
  // relevé : ASH, annexes des numéros juridiques : plan d'actions personnalisé, 55 ans et plus, fiabilité B
  return yearsBetween(dossier.dateDeNaissance, dossier.dateDeLaDemande) >= 55;
}

/**
 * règle éligible au plan — regles.attendu:143
 * « Pour pouvoir être aidé dans le cadre du plan Oscar, une personne âgée doit remplir 2 conditions » (article)
 */
function eligibleAuPlan(dossier: Dossier, kept: Kept): boolean {
  if (dossier.dateDeLaDemande >= DAY_2021_07_01)
    return keptConditionDAffiliation(dossier, kept) && conditionDeGir(dossier) && keptAgeAdmis(dossier, kept);
  return raise('hole', 'no version', 'éligible au plan');
}

/** règle orientation — regles.attendu:160 */
function orientation(dossier: Dossier, kept: Kept): Voie {
  const conditionDeGirValue = conditionDeGir(dossier);
  if (dossier.dateDeLaDemande >= DAY_2021_07_01) {
    const cas1 = !conditionDeGirValue;
    const eligibleAuPlan = keptEligibleAuPlan(dossier, kept);
    const cas2 = eligibleAuPlan && dossier.planAdapte;
    const cas3 = conditionDeGirValue && (!eligibleAuPlan || !dossier.planAdapte);
    const clauses = new Clauses<Voie>('orientation', [cas1, cas2, cas3]);
    // « (les personnes âgées classées dans les Gir 1 à 4 bénéficiant de l'Apa plutôt que de plan Oscar) »
    // (article)
    // « (par exemple s'il conclut que vous relevez d'un Gir inférieur à 5 ou 6), il vous réorientera vers une
    // autre démarche plus adaptée » (article)
    if (cas1) clauses.give("demande d'APA");
    // « vérifier si vous êtes éligible au plan Oscar » (article)
    if (cas2) clauses.give("plan d'aides");
    // « (ou à une autre aide, car ce formulaire est commun à d'autres demandes d'aide, comme l'Apa) » (article)
    // « Si l'évaluateur constate, durant sa visite, que le plan Oscar n'est pas le plus adapté » (article)
    if (cas3) clauses.give('autre démarche');
    return clauses.value('no branch');
  }
  return raise('hole', 'no version', 'orientation');
}

/**
 * contrôle Formulaire Cerfa 16301*01 rempli : verdict — regles.attendu:174
 * « Il faut télécharger le formulaire Cerfa 16301*01 de demande d'aides à l'autonomie pour les personnes âgées à
 * domicile, le remplir » (article)
 * « la première démarche se fait auprès de votre Carsat » (article)
 * « et le transmettre à votre Carsat, qui va examiner votre situation, les raisons de votre demande d'aide »
 * (article)
 */
function verdictDeDemandeDAide(dossier: Dossier): Verdict {
  if (!dossier.demandeDAide.formulaireCerfaRempli || !dossier.demandeDAide.demandeTransmiseALaCarsat)
    return 'non conforme';
  return 'conforme';
}

/** contrôle Formulaire Cerfa 16301*01 rempli : manquants — regles.attendu:174 */
function manquantsDeDemandeDAide(dossier: Dossier): readonly PieceManquanteDeDemandeDAide[] {
  const liste: PieceManquanteDeDemandeDAide[] = [];
  if (!dossier.demandeDAide.formulaireCerfaRempli)
    liste.push({ piece: 'formulaire Cerfa rempli', echeance: null, recommande: false });
  if (!dossier.demandeDAide.demandeTransmiseALaCarsat)
    liste.push({ piece: 'demande transmise à la Carsat', echeance: null, recommande: false });
  return liste;
}

/**
 * contrôle Fragilités et difficultés évaluées, physiques et morales : verdict — regles.attendu:182
 * « évaluer vos fragilités et difficultés, à la fois physiques et morales » (article)
 * « Si vous êtes effectivement éligible, la Carsat va mandater un évaluateur pour qu'il se rende chez vous »
 * (article)
 * « observer également vos conditions de vie à domicile » (article)
 * « vous exposer, compte tenu de ses observations, les différentes composantes du plan d'aides qu'il préconise »
 * (article)
 */
function verdictDeVisiteDeLEvaluateur(dossier: Dossier): Verdict {
  const visiteDeLEvaluateur = dossier.visiteDeLEvaluateur;
  if (
    !visiteDeLEvaluateur.evaluateurMandateParLaCaisse ||
    !visiteDeLEvaluateur.fragilitesEvaluees ||
    !visiteDeLEvaluateur.conditionsDeVieObservees ||
    !visiteDeLEvaluateur.composantesDuPlanExposees
  )
    return 'non conforme';
  return 'conforme';
}

/** contrôle Fragilités et difficultés évaluées, physiques et morales : manquants — regles.attendu:182 */
function manquantsDeVisiteDeLEvaluateur(dossier: Dossier): readonly PieceManquanteDeVisiteDeLEvaluateur[] {
  const visiteDeLEvaluateur = dossier.visiteDeLEvaluateur;
  const liste: PieceManquanteDeVisiteDeLEvaluateur[] = [];
  if (!visiteDeLEvaluateur.evaluateurMandateParLaCaisse)
    liste.push({ piece: 'évaluateur mandaté par la caisse', echeance: null, recommande: false });
  if (!visiteDeLEvaluateur.fragilitesEvaluees)
    liste.push({ piece: 'fragilités évaluées', echeance: null, recommande: false });
  if (!visiteDeLEvaluateur.conditionsDeVieObservees)
    liste.push({ piece: 'conditions de vie observées', echeance: null, recommande: false });
  if (!visiteDeLEvaluateur.composantesDuPlanExposees)
    liste.push({ piece: 'composantes du plan exposées', echeance: null, recommande: false });
  return liste;
}

/**
 * contrôle décision de la caisse : verdict — regles.attendu:193
 * « À la suite de cette visite, l'évaluateur transmet ses conclusions à la caisse de retraite » (article)
 * « qui valide le plan d'aides préconisé » (article)
 * « vous informe de sa décision » (article)
 * « vous met en relation avec les partenaires qui vous accompagneront » (article)
 */
function verdictDeDecisionDeLaCaisse(dossier: Dossier): Verdict {
  const decisionDeLaCaisse = dossier.decisionDeLaCaisse;
  if (
    !decisionDeLaCaisse.conclusionsDeLEvaluateurTransmises ||
    !decisionDeLaCaisse.planValideParLaCaisse ||
    !decisionDeLaCaisse.retraiteInformeDeLaDecision ||
    !decisionDeLaCaisse.retraiteMisEnRelationAvecLesPartenaires
  )
    return 'non conforme';
  return 'conforme';
}

/** contrôle décision de la caisse : manquants — regles.attendu:193 */
function manquantsDeDecisionDeLaCaisse(dossier: Dossier): readonly PieceManquanteDeDecisionDeLaCaisse[] {
  const decisionDeLaCaisse = dossier.decisionDeLaCaisse;
  const liste: PieceManquanteDeDecisionDeLaCaisse[] = [];
  if (!decisionDeLaCaisse.conclusionsDeLEvaluateurTransmises)
    liste.push({ piece: "conclusions de l'évaluateur transmises", echeance: null, recommande: false });
  if (!decisionDeLaCaisse.planValideParLaCaisse)
    liste.push({ piece: 'plan validé par la caisse', echeance: null, recommande: false });
  if (!decisionDeLaCaisse.retraiteInformeDeLaDecision)
    liste.push({ piece: 'retraité informé de la décision', echeance: null, recommande: false });
  if (!decisionDeLaCaisse.retraiteMisEnRelationAvecLesPartenaires)
    liste.push({ piece: 'retraité mis en relation avec les partenaires', echeance: null, recommande: false });
  return liste;
}

// ------------------------ temporaires.attendu

/** règle aide — temporaires.attendu:47 */
function aide(octroi: Octroi): AideTemporaire {
  // « L'accompagnement à domicile après hospitalisation (ADH) | À une personne âgée revenant d'une
  // hospitalisation | Favoriser la convalescence à domicile » (article)
  if (octroi.situation === "retour d'hospitalisation") return 'ADH';
  // « À une personne âgée vivant un événement déstabilisant : le décès du conjoint son placement en institution,
  // ou son hospitalisation, un déménagement, uneséparation… | L'aider à passer cette épreuve et réorganiser sa
  // vie » (article)
  if (
    octroi.situation === 'décès du conjoint' ||
    octroi.situation === 'placement du conjoint' ||
    octroi.situation === 'hospitalisation du conjoint' ||
    octroi.situation === 'déménagement' ||
    octroi.situation === 'séparation'
  )
    return 'Asir';
  // sans source : la liste de l'article finit par « … »
  return unanswered();
}

/** règle octroi possible — temporaires.attendu:73 */
function octroiPossible(dossier: Dossier, kept: Kept, accord: Octroi): boolean {
  // sans source : lecture « exclu » de la question « renouvellement de l'Asir »
  if (
    keptAide(kept, accord) === 'Asir' &&
    dossier.renouvellementDeLAsir === 'exclu' &&
    preceding(dossier.octrois, accord).some((octroi) => keptAide(kept, octroi) === 'Asir')
  )
    return false;
  // « lorsqu'un retraité vit une situation de fragilité aiguë, le plan Oscar peut être complété par 2 aides
  // temporaires » (article)
  return dossier.titulaireDUnPlanOscar || dossier.aideSansPlan === 'aide sans condition de plan';
}

/**
 * paramètre durée de l'aide temporaire (mois) — temporaires.attendu:82
 * « le plan Oscar peut être complété par 2 aides temporaires, accordées pour une durée de 3 mois » (article)
 */
function dureeDeLAideTemporaire(day: Day): number {
  if (day >= DAY_2024_01_01) return 3;
  return raise('hole', 'no version', "durée de l'aide temporaire");
}

/** règle début de l'aide — temporaires.attendu:95 */
function debutDeLAide(dossier: Dossier, octroi: Octroi): Day {
  // « 2 à 7 jours après l'octroi de cette aide » (article)
  if (dossier.departDesTroisMois === "octroi de l'aide") return octroi.dateDOctroi;
  // sans source : lecture « jour de l'événement » de la question « départ des trois mois »
  return octroi.evenement;
}

/** règle période de l'aide — temporaires.attendu:102 */
function periodeDeLAide(dossier: Dossier, octroi: Octroi): Period {
  // sans source : lecture « lendemain » de la question « fin de mois »
  const debutDeLAideValue = debutDeLAide(dossier, octroi);
  if (dossier.finDeMois === 'lendemain') {
    const duree = dureeDeLAideTemporaire(octroi.dateDOctroi);
    const termeCorrespondant = addMonths(debutDeLAideValue, duree, "période de l'aide");
    const jourManquant = addMonths(termeCorrespondant, 0 - duree, "période de l'aide") !== debutDeLAideValue;
    if (jourManquant) return period(debutDeLAideValue, termeCorrespondant);
  }
  // sans source : lecture « débordement » de la question « fin de mois »
  const joursEcoulesDuMois = debutDeLAideValue - firstOfMonth(debutDeLAideValue);
  if (dossier.finDeMois === 'débordement') {
    const duree = dureeDeLAideTemporaire(octroi.dateDOctroi);
    const termeCorrespondant = addMonths(debutDeLAideValue, duree, "période de l'aide");
    const jourManquant = addMonths(termeCorrespondant, 0 - duree, "période de l'aide") !== debutDeLAideValue;
    if (jourManquant)
      return period(
        debutDeLAideValue,
        addDays(
          addDays(firstOfMonth(termeCorrespondant), joursEcoulesDuMois, "période de l'aide"),
          -1,
          "période de l'aide",
        ),
      );
  }
  // « accordées pour une durée de 3 mois » (article)
  const duree = dureeDeLAideTemporaire(octroi.dateDOctroi);
  const termeCorrespondant = addMonths(debutDeLAideValue, duree, "période de l'aide");
  return period(debutDeLAideValue, addDays(termeCorrespondant, -1, "période de l'aide"));
}

/**
 * paramètre plafond annuel des aides temporaires (€, × 100) — temporaires.attendu:117
 * « des prestations du forfait prévention, prises en charge à 100 % par l'Assurance retraite jusqu'à 300 € par an et
 * par bénéficiaire » (article)
 */
function plafondAnnuelDesAidesTemporaires(day: Day): number {
  if (day >= DAY_2024_01_01) return 30000;
  return raise('hole', 'no version', 'plafond annuel des aides temporaires');
}

/**
 * paramètre plafond d'heures de l'aide temporaire (h, × 100) — temporaires.attendu:122
 * « des heures d'accompagnement et de services à domicile, prises en charge jusqu'à 54 heures maximum » (article)
 */
function plafondDHeuresDeLAideTemporaire(day: Day): number {
  if (day >= DAY_2024_01_01) return 5400;
  return raise('hole', 'no version', "plafond d'heures de l'aide temporaire");
}

/** règle année de l'octroi — temporaires.attendu:146 */
function anneeDeLOctroi(dossier: Dossier, accord: Octroi): number {
  // sans source : lecture « année du calendrier » de la question « année du plafond »
  if (dossier.anneeDuPlafond === 'année du calendrier') return civilYear(accord.dateDOctroi);
  // sans source : lecture « année du plan » de la question « année du plafond »
  if (dossier.anneeDuPlafond === 'année du plan') return yearsBetween(dossier.dateDEffet, accord.dateDOctroi);
  // sans source : lecture « douze mois glissants » : les douze premiers mois, qui les contiennent tous
  if (dossier.anneeDuPlafond === 'douze mois glissants') {
    const rienNEstSortiDesDouzeMois = preceding(dossier.octrois, accord).every(
      (octroi) => octroi.dateDOctroi > addMonths(accord.dateDOctroi, -12, "année de l'octroi"),
    );
    if (rienNEstSortiDesDouzeMois) return 0;
  }
  // sans source : lecture « douze mois glissants » : il n'y a plus d'année
  if (dossier.anneeDuPlafond === 'douze mois glissants') {
    const rienNEstSortiDesDouzeMois = preceding(dossier.octrois, accord).every(
      (octroi) => octroi.dateDOctroi > addMonths(accord.dateDOctroi, -12, "année de l'octroi"),
    );
    if (!rienNEstSortiDesDouzeMois) return unanswered();
  }
  return raise('hole', 'no branch', "année de l'octroi");
}

/** règle dépense temporaire prise en charge (€, × 100) — temporaires.attendu:158 */
function depenseTemporairePriseEnCharge(dossier: Dossier, kept: Kept, accord: Octroi): number {
  const octroiPossible = keptOctroiPossible(dossier, kept, accord);
  const cas1 = !octroiPossible;
  let cas2 = false;
  if (octroiPossible) {
    const rienNEstSortiDesDouzeMois = preceding(dossier.octrois, accord).every(
      (octroi) => octroi.dateDOctroi > addMonths(accord.dateDOctroi, -12, 'dépense temporaire prise en charge'),
    );
    cas2 = rienNEstSortiDesDouzeMois || dossier.anneeDuPlafond !== 'douze mois glissants';
  }
  let tout = false;
  if (octroiPossible && dossier.anneeDuPlafond === 'douze mois glissants') {
    const rienNEstSortiDesDouzeMois = preceding(dossier.octrois, accord).every(
      (octroi) => octroi.dateDOctroi > addMonths(accord.dateDOctroi, -12, 'dépense temporaire prise en charge'),
    );
    tout = !rienNEstSortiDesDouzeMois;
  }
  let cas3 = false;
  if (tout) {
    const partages = preceding(dossier.octrois, accord).filter(
      (octroi) =>
        keptOctroiPossible(dossier, kept, octroi) &&
        (dossier.porteeDesTroisCentsEuros === 'deux aides ensemble' ||
          keptAide(kept, octroi) === keptAide(kept, accord)),
    );
    const recente = sum(
      partages
        .filter(
          (octroi) => octroi.dateDOctroi > addMonths(accord.dateDOctroi, -12, 'dépense temporaire prise en charge'),
        )
        .map((octroi) => octroi.depense),
      'dépense temporaire prise en charge',
    );
    const valeur = add(recente, accord.depense, 'dépense temporaire prise en charge');
    const plafondDeLAide = plafondAnnuelDesAidesTemporaires(accord.dateDOctroi);
    cas3 = valeur <= plafondDeLAide;
  }
  let tout2 = false;
  if (octroiPossible && dossier.anneeDuPlafond === 'douze mois glissants') {
    const rienNEstSortiDesDouzeMois = preceding(dossier.octrois, accord).every(
      (octroi) => octroi.dateDOctroi > addMonths(accord.dateDOctroi, -12, 'dépense temporaire prise en charge'),
    );
    tout2 = !rienNEstSortiDesDouzeMois;
  }
  let cas4 = false;
  if (tout2) {
    const partages = preceding(dossier.octrois, accord).filter(
      (octroi) =>
        keptOctroiPossible(dossier, kept, octroi) &&
        (dossier.porteeDesTroisCentsEuros === 'deux aides ensemble' ||
          keptAide(kept, octroi) === keptAide(kept, accord)),
    );
    const recente = sum(
      partages
        .filter(
          (octroi) => octroi.dateDOctroi > addMonths(accord.dateDOctroi, -12, 'dépense temporaire prise en charge'),
        )
        .map((octroi) => octroi.depense),
      'dépense temporaire prise en charge',
    );
    const valeur = add(recente, accord.depense, 'dépense temporaire prise en charge');
    const plafondDeLAide = plafondAnnuelDesAidesTemporaires(accord.dateDOctroi);
    cas4 = valeur > plafondDeLAide;
  }
  const clauses = new Clauses<number>('dépense temporaire prise en charge', [cas1, cas2, cas3, cas4]);
  // « le plan Oscar peut être complété par 2 aides temporaires » (article)
  if (cas1) clauses.give(0);
  // « jusqu'à 300 € par an et par bénéficiaire » (article)
  if (cas2) {
    const partages = preceding(dossier.octrois, accord).filter(
      (octroi) =>
        keptOctroiPossible(dossier, kept, octroi) &&
        (dossier.porteeDesTroisCentsEuros === 'deux aides ensemble' ||
          keptAide(kept, octroi) === keptAide(kept, accord)),
    );
    const deja = sum(
      partages
        .filter((octroi) => keptAnneeDeLOctroi(dossier, kept, octroi) === keptAnneeDeLOctroi(dossier, kept, accord))
        .map((octroi) => octroi.depense),
      'dépense temporaire prise en charge',
    );
    const valeur = add(deja, accord.depense, 'dépense temporaire prise en charge');
    const plafondDeLAide = plafondAnnuelDesAidesTemporaires(accord.dateDOctroi);
    clauses.give(
      subtract(Math.min(valeur, plafondDeLAide), Math.min(deja, plafondDeLAide), 'dépense temporaire prise en charge'),
    );
  }
  // sans source : lecture « douze mois glissants » de la question « année du plafond » ; le plafond ne peut être
  // atteint
  if (cas3) clauses.give(accord.depense);
  // sans source : le texte ne dit pas comment un plafond glissant se reconstitue
  if (cas4) clauses.give(unanswered());
  return clauses.value('no branch');
}

/** règle heures temporaires prises en charge (h, × 100) — temporaires.attendu:175 */
function heuresTemporairesPrisesEnCharge(dossier: Dossier, kept: Kept, accord: Octroi): number {
  const octroiPossible = keptOctroiPossible(dossier, kept, accord);
  const cas1 = !octroiPossible;
  const cas2 = octroiPossible && dossier.porteeDesCinquanteQuatreHeures === 'chaque octroi';
  let cas3 = false;
  if (octroiPossible && dossier.porteeDesCinquanteQuatreHeures !== 'chaque octroi') {
    const rienNEstSortiDesDouzeMois = preceding(dossier.octrois, accord).every(
      (octroi) => octroi.dateDOctroi > addMonths(accord.dateDOctroi, -12, 'heures temporaires prises en charge'),
    );
    cas3 = rienNEstSortiDesDouzeMois || dossier.anneeDuPlafond !== 'douze mois glissants';
  }
  let tout = false;
  if (
    octroiPossible &&
    dossier.porteeDesCinquanteQuatreHeures !== 'chaque octroi' &&
    dossier.anneeDuPlafond === 'douze mois glissants'
  ) {
    const rienNEstSortiDesDouzeMois = preceding(dossier.octrois, accord).every(
      (octroi) => octroi.dateDOctroi > addMonths(accord.dateDOctroi, -12, 'heures temporaires prises en charge'),
    );
    tout = !rienNEstSortiDesDouzeMois;
  }
  let cas4 = false;
  if (tout) {
    const partages = preceding(dossier.octrois, accord).filter(
      (octroi) =>
        keptOctroiPossible(dossier, kept, octroi) &&
        (dossier.porteeDesCinquanteQuatreHeures === "deux aides dans l'année" ||
          keptAide(kept, octroi) === keptAide(kept, accord)),
    );
    const recentes = sum(
      partages
        .filter(
          (octroi) => octroi.dateDOctroi > addMonths(accord.dateDOctroi, -12, 'heures temporaires prises en charge'),
        )
        .map((octroi) => octroi.heures),
      'heures temporaires prises en charge',
    );
    const valeur = add(recentes, accord.heures, 'heures temporaires prises en charge');
    const plafondDeLAide = plafondDHeuresDeLAideTemporaire(accord.dateDOctroi);
    cas4 = valeur <= plafondDeLAide;
  }
  let tout2 = false;
  if (
    octroiPossible &&
    dossier.porteeDesCinquanteQuatreHeures !== 'chaque octroi' &&
    dossier.anneeDuPlafond === 'douze mois glissants'
  ) {
    const rienNEstSortiDesDouzeMois = preceding(dossier.octrois, accord).every(
      (octroi) => octroi.dateDOctroi > addMonths(accord.dateDOctroi, -12, 'heures temporaires prises en charge'),
    );
    tout2 = !rienNEstSortiDesDouzeMois;
  }
  let cas5 = false;
  if (tout2) {
    const partages = preceding(dossier.octrois, accord).filter(
      (octroi) =>
        keptOctroiPossible(dossier, kept, octroi) &&
        (dossier.porteeDesCinquanteQuatreHeures === "deux aides dans l'année" ||
          keptAide(kept, octroi) === keptAide(kept, accord)),
    );
    const recentes = sum(
      partages
        .filter(
          (octroi) => octroi.dateDOctroi > addMonths(accord.dateDOctroi, -12, 'heures temporaires prises en charge'),
        )
        .map((octroi) => octroi.heures),
      'heures temporaires prises en charge',
    );
    const valeur = add(recentes, accord.heures, 'heures temporaires prises en charge');
    const plafondDeLAide = plafondDHeuresDeLAideTemporaire(accord.dateDOctroi);
    cas5 = valeur > plafondDeLAide;
  }
  const clauses = new Clauses<number>('heures temporaires prises en charge', [cas1, cas2, cas3, cas4, cas5]);
  // « le plan Oscar peut être complété par 2 aides temporaires » (article)
  if (cas1) clauses.give(0);
  // « prises en charge jusqu'à 54 heures maximum » (article)
  if (cas2) {
    const plafondDeLAide = plafondDHeuresDeLAideTemporaire(accord.dateDOctroi);
    clauses.give(Math.min(accord.heures, plafondDeLAide));
  }
  // sans source : lectures « dans l'année » de la question « portée des cinquante-quatre heures »
  if (cas3) {
    const partages = preceding(dossier.octrois, accord).filter(
      (octroi) =>
        keptOctroiPossible(dossier, kept, octroi) &&
        (dossier.porteeDesCinquanteQuatreHeures === "deux aides dans l'année" ||
          keptAide(kept, octroi) === keptAide(kept, accord)),
    );
    const deja = sum(
      partages
        .filter((octroi) => keptAnneeDeLOctroi(dossier, kept, octroi) === keptAnneeDeLOctroi(dossier, kept, accord))
        .map((octroi) => octroi.heures),
      'heures temporaires prises en charge',
    );
    const valeur = add(deja, accord.heures, 'heures temporaires prises en charge');
    const plafondDeLAide = plafondDHeuresDeLAideTemporaire(accord.dateDOctroi);
    clauses.give(
      subtract(Math.min(valeur, plafondDeLAide), Math.min(deja, plafondDeLAide), 'heures temporaires prises en charge'),
    );
  }
  // sans source : lecture « douze mois glissants » de la question « année du plafond » ; le plafond ne peut être
  // atteint
  if (cas4) clauses.give(accord.heures);
  // sans source : le texte ne dit pas comment un plafond glissant se reconstitue
  if (cas5) clauses.give(unanswered());
  return clauses.value('no branch');
}

/** règle forfait et aide dans l'année (€, × 100) — temporaires.attendu:207 */
function forfaitEtAideDansLAnnee(dossier: Dossier, kept: Kept, accord: Octroi): number {
  // « le plan Oscar peut être complété par 2 aides temporaires » (article)
  if (dossier.cumulDesEnveloppes === 'deux enveloppes' && dossier.anneeDuPlafond !== 'douze mois glissants') {
    const forfaitDuPlan = sum(
      dossier.depenses
        .filter((depense) => {
          const valeur = keptAnneeDeLaDepense(dossier, kept, depense);
          const anneeDeLOctroi = keptAnneeDeLOctroi(dossier, kept, accord);
          return valeur === anneeDeLOctroi;
        })
        .map((depense) => keptPriseEnCharge(dossier, kept, depense)),
      "forfait et aide dans l'année",
    );
    return add(
      forfaitDuPlan,
      sum(
        dossier.octrois
          .filter((octroi) => {
            const valeur = keptAnneeDeLOctroi(dossier, kept, octroi);
            const anneeDeLOctroi = keptAnneeDeLOctroi(dossier, kept, accord);
            return valeur === anneeDeLOctroi;
          })
          .map((octroi) => keptDepenseTemporairePriseEnCharge(dossier, kept, octroi)),
        "forfait et aide dans l'année",
      ),
      "forfait et aide dans l'année",
    );
  }
  // « qui reprennent des prestations offertes dans le plan Oscar “normal” » (article)
  if (
    dossier.cumulDesEnveloppes === 'une seule enveloppe' &&
    dossier.anneeDuPlafond !== 'douze mois glissants' &&
    dossier.jourDuPlafond === 'jour de la demande'
  ) {
    const forfaitDuPlan = sum(
      dossier.depenses
        .filter((depense) => {
          const valeur = keptAnneeDeLaDepense(dossier, kept, depense);
          const anneeDeLOctroi = keptAnneeDeLOctroi(dossier, kept, accord);
          return valeur === anneeDeLOctroi;
        })
        .map((depense) => keptPriseEnCharge(dossier, kept, depense)),
      "forfait et aide dans l'année",
    );
    const temporaire = sum(
      dossier.octrois
        .filter((octroi) => {
          const valeur = keptAnneeDeLOctroi(dossier, kept, octroi);
          const anneeDeLOctroi = keptAnneeDeLOctroi(dossier, kept, accord);
          return valeur === anneeDeLOctroi;
        })
        .map((octroi) => keptDepenseTemporairePriseEnCharge(dossier, kept, octroi)),
      "forfait et aide dans l'année",
    );
    return Math.min(
      add(forfaitDuPlan, temporaire, "forfait et aide dans l'année"),
      plafondAnnuelDuForfaitPrevention(dossier.dateDeLaDemande),
    );
  }
  // « qui reprennent des prestations offertes dans le plan Oscar “normal” » (article)
  if (
    dossier.cumulDesEnveloppes === 'une seule enveloppe' &&
    dossier.anneeDuPlafond !== 'douze mois glissants' &&
    dossier.jourDuPlafond === 'jour de la prestation'
  ) {
    const forfaitDuPlan = sum(
      dossier.depenses
        .filter((depense) => {
          const valeur = keptAnneeDeLaDepense(dossier, kept, depense);
          const anneeDeLOctroi = keptAnneeDeLOctroi(dossier, kept, accord);
          return valeur === anneeDeLOctroi;
        })
        .map((depense) => keptPriseEnCharge(dossier, kept, depense)),
      "forfait et aide dans l'année",
    );
    const temporaire = sum(
      dossier.octrois
        .filter((octroi) => {
          const valeur = keptAnneeDeLOctroi(dossier, kept, octroi);
          const anneeDeLOctroi = keptAnneeDeLOctroi(dossier, kept, accord);
          return valeur === anneeDeLOctroi;
        })
        .map((octroi) => keptDepenseTemporairePriseEnCharge(dossier, kept, octroi)),
      "forfait et aide dans l'année",
    );
    return Math.min(
      add(forfaitDuPlan, temporaire, "forfait et aide dans l'année"),
      plafondAnnuelDuForfaitPrevention(accord.dateDOctroi),
    );
  }
  // sans source : lecture « douze mois glissants » : il n'y a pas d'année de l'octroi
  if (dossier.anneeDuPlafond === 'douze mois glissants') return unanswered();
  return raise('hole', 'no branch', "forfait et aide dans l'année");
}

/** règle heures du plan et de l'aide dans l'année (h, × 100) — temporaires.attendu:220 */
function heuresDuPlanEtDeLAideDansLAnnee(dossier: Dossier, kept: Kept, accord: Octroi): number {
  // « le plan Oscar peut être complété par 2 aides temporaires » (article)
  if (dossier.cumulDesEnveloppes === 'deux enveloppes' && dossier.anneeDuPlafond !== 'douze mois glissants') {
    const accompagnement = sum(
      dossier.interventions
        .filter((intervention) => {
          const valeur = keptAnneeDeLIntervention(dossier, kept, intervention);
          const anneeDeLOctroi = keptAnneeDeLOctroi(dossier, kept, accord);
          return valeur === anneeDeLOctroi;
        })
        .map((intervention) => keptHeuresPrisesEnCharge(dossier, kept, intervention)),
      "heures du plan et de l'aide dans l'année",
    );
    return add(
      accompagnement,
      sum(
        dossier.octrois
          .filter((octroi) => {
            const valeur = keptAnneeDeLOctroi(dossier, kept, octroi);
            const anneeDeLOctroi = keptAnneeDeLOctroi(dossier, kept, accord);
            return valeur === anneeDeLOctroi;
          })
          .map((octroi) => keptHeuresTemporairesPrisesEnCharge(dossier, kept, octroi)),
        "heures du plan et de l'aide dans l'année",
      ),
      "heures du plan et de l'aide dans l'année",
    );
  }
  // « qui reprennent des prestations offertes dans le plan Oscar “normal” » (article)
  if (
    dossier.cumulDesEnveloppes === 'une seule enveloppe' &&
    dossier.anneeDuPlafond !== 'douze mois glissants' &&
    dossier.jourDuPlafond === 'jour de la demande'
  ) {
    const accompagnement = sum(
      dossier.interventions
        .filter((intervention) => {
          const valeur = keptAnneeDeLIntervention(dossier, kept, intervention);
          const anneeDeLOctroi = keptAnneeDeLOctroi(dossier, kept, accord);
          return valeur === anneeDeLOctroi;
        })
        .map((intervention) => keptHeuresPrisesEnCharge(dossier, kept, intervention)),
      "heures du plan et de l'aide dans l'année",
    );
    const temporaires = sum(
      dossier.octrois
        .filter((octroi) => {
          const valeur = keptAnneeDeLOctroi(dossier, kept, octroi);
          const anneeDeLOctroi = keptAnneeDeLOctroi(dossier, kept, accord);
          return valeur === anneeDeLOctroi;
        })
        .map((octroi) => keptHeuresTemporairesPrisesEnCharge(dossier, kept, octroi)),
      "heures du plan et de l'aide dans l'année",
    );
    return Math.min(
      add(accompagnement, temporaires, "heures du plan et de l'aide dans l'année"),
      multiply(
        keptHeuresDeLAnnee(dossier, kept, dossier.dateDeLaDemande),
        1,
        "heures du plan et de l'aide dans l'année",
      ),
    );
  }
  // « qui reprennent des prestations offertes dans le plan Oscar “normal” » (article)
  if (
    dossier.cumulDesEnveloppes === 'une seule enveloppe' &&
    dossier.anneeDuPlafond !== 'douze mois glissants' &&
    dossier.jourDuPlafond === 'jour de la prestation'
  ) {
    const accompagnement = sum(
      dossier.interventions
        .filter((intervention) => {
          const valeur = keptAnneeDeLIntervention(dossier, kept, intervention);
          const anneeDeLOctroi = keptAnneeDeLOctroi(dossier, kept, accord);
          return valeur === anneeDeLOctroi;
        })
        .map((intervention) => keptHeuresPrisesEnCharge(dossier, kept, intervention)),
      "heures du plan et de l'aide dans l'année",
    );
    const temporaires = sum(
      dossier.octrois
        .filter((octroi) => {
          const valeur = keptAnneeDeLOctroi(dossier, kept, octroi);
          const anneeDeLOctroi = keptAnneeDeLOctroi(dossier, kept, accord);
          return valeur === anneeDeLOctroi;
        })
        .map((octroi) => keptHeuresTemporairesPrisesEnCharge(dossier, kept, octroi)),
      "heures du plan et de l'aide dans l'année",
    );
    return Math.min(
      add(accompagnement, temporaires, "heures du plan et de l'aide dans l'année"),
      multiply(keptHeuresDeLAnnee(dossier, kept, accord.dateDOctroi), 1, "heures du plan et de l'aide dans l'année"),
    );
  }
  // sans source : lecture « douze mois glissants » : il n'y a pas d'année de l'octroi
  if (dossier.anneeDuPlafond === 'douze mois glissants') return unanswered();
  return raise('hole', 'no branch', "heures du plan et de l'aide dans l'année");
}

/** règle demandée à temps — temporaires.attendu:246 */
function demandeeATemps(dossier: Dossier, kept: Kept, octroi: Octroi): boolean {
  // sans source : l'article ne donne pas de jour limite à la demande d'Asir
  const aide = keptAide(kept, octroi);
  if (aide === 'Asir') return true;
  // relevé : JCM Santé, ADH : la demande doit impérativement être faite avant la sortie, fiabilité C
  if (dossier.demandeDeLAdh === 'avant la sortie') return octroi.demande <= octroi.evenement;
  // relevé : Carsat Rhône-Alpes, être accompagné après une hospitalisation, fiabilité B
  if (dossier.demandeDeLAdh === 'quinze jours après la sortie')
    return octroi.demande <= addDays(octroi.evenement, 15, 'demandée à temps');
  // sans source : l'article ne donne pas de jour limite
  if (dossier.demandeDeLAdh === 'sans limite') return true;
  return raise('hole', 'no branch', 'demandée à temps');
}

/**
 * délai contact de l'intervenant social : échéance — temporaires.attendu:273
 * « Une procédure express pour l'ADH » (article)
 */
function echeanceDeContactDeLIntervenantSocial(dossier: Dossier, kept: Kept, octroi: Octroi): Day | null {
  if (keptAide(kept, octroi) === 'Asir') return null;
  // « 2 à 7 jours après l'octroi de cette aide, un intervenant social doit vous contacter pour vérifier que les
  // prestations prévues sont bien en place » (article)
  if (dossier.joursDuContact === 'jours du calendrier')
    return addDays(octroi.dateDOctroi, 7, "contact de l'intervenant social.échéance");
  // sans source : lecture « jours de travail » de la question « jours du contact »
  return addWorkingDays(octroi.dateDOctroi, 7, 'ouvrés', 'métropole', "contact de l'intervenant social.échéance");
}

/** délai contact de l'intervenant social : plus tôt — temporaires.attendu:273 */
function plusTotDeContactDeLIntervenantSocial(dossier: Dossier, kept: Kept, octroi: Octroi): Day | null {
  if (keptAide(kept, octroi) === 'Asir') return null;
  // « 2 à 7 jours après l'octroi de cette aide, un intervenant social doit vous contacter pour vérifier que les
  // prestations prévues sont bien en place » (article)
  if (dossier.joursDuContact === 'jours du calendrier' && dossier.contactAvantDeuxJours === 'trop tôt pour vérifier')
    return addDays(octroi.dateDOctroi, 2, "contact de l'intervenant social.plus tôt");
  // sans source : lecture « jours de travail » de la question « jours du contact »
  if (dossier.joursDuContact === 'jours de travail' && dossier.contactAvantDeuxJours === 'trop tôt pour vérifier')
    return addWorkingDays(octroi.dateDOctroi, 2, 'ouvrés', 'métropole', "contact de l'intervenant social.plus tôt");
  return null;
}

/** délai contact de l'intervenant social : état — temporaires.attendu:273 */
function etatDeContactDeLIntervenantSocial(dossier: Dossier, kept: Kept, octroi: Octroi): EtatDuDelai {
  if (keptAide(kept, octroi) === 'Asir') return 'sans objet';
  const plusTotDeContactDeLIntervenantSocial = keptPlusTotDeContactDeLIntervenantSocial(dossier, kept, octroi);
  if (
    plusTotDeContactDeLIntervenantSocial !== null &&
    plusTotDeContactDeLIntervenantSocial >
      (keptEcheanceDeContactDeLIntervenantSocial(dossier, kept, octroi) ??
        raise('hole', 'absent value', "contact de l'intervenant social.état", [
          "contact de l'intervenant social.échéance",
        ]))
  )
    return 'impossible';
  if (octroi.contact !== null && octroi.contact <= dossier.jourDObservation) {
    if (plusTotDeContactDeLIntervenantSocial !== null && octroi.contact < plusTotDeContactDeLIntervenantSocial)
      return 'tenu trop tôt';
    const echeanceDeContactDeLIntervenantSocial = keptEcheanceDeContactDeLIntervenantSocial(dossier, kept, octroi);
    if (
      octroi.contact >
      (echeanceDeContactDeLIntervenantSocial ??
        raise('hole', 'absent value', "contact de l'intervenant social.état", [
          "contact de l'intervenant social.échéance",
        ]))
    )
      return 'tenu en retard';
    return 'tenu';
  }
  if (plusTotDeContactDeLIntervenantSocial !== null && dossier.jourDObservation < plusTotDeContactDeLIntervenantSocial)
    return 'pas ouvert';
  const echeanceDeContactDeLIntervenantSocial = keptEcheanceDeContactDeLIntervenantSocial(dossier, kept, octroi);
  if (
    dossier.jourDObservation >
    (echeanceDeContactDeLIntervenantSocial ??
      raise('hole', 'absent value', "contact de l'intervenant social.état", [
        "contact de l'intervenant social.échéance",
      ]))
  )
    return 'dépassé';
  return 'ouvert';
}

/**
 * contrôle suivi de l'aide temporaire : verdict — temporaires.attendu:288
 * « un intervenant social doit vous contacter pour vérifier que les prestations prévues sont bien en place »
 * (article)
 */
function verdictDeSuiviDeLAideTemporaire(kept: Kept, octroi: Octroi): Verdict {
  if (keptAide(kept, octroi) === 'ADH' && octroi.contact === null) return 'non conforme';
  return 'conforme';
}

/** contrôle suivi de l'aide temporaire : manquants — temporaires.attendu:288 */
function manquantsDeSuiviDeLAideTemporaire(
  dossier: Dossier,
  kept: Kept,
  octroi: Octroi,
): readonly PieceManquanteDeSuiviDeLAideTemporaire[] {
  const liste: PieceManquanteDeSuiviDeLAideTemporaire[] = [];
  const aide = keptAide(kept, octroi);
  const manque = aide === 'ADH' && octroi.contact === null;
  if (manque)
    liste.push({
      piece: 'contact pris',
      echeance: keptEcheanceDeContactDeLIntervenantSocial(dossier, kept, octroi),
      recommande: false,
    });
  return liste;
}

/**
 * contrôle fin de l'ADH : verdict — temporaires.attendu:293
 * « Et, à l'issue du plan d'aides, il doit procéder à une évaluation » (article)
 * « pour vous proposer, si c'est nécessaire, un plan d'aides plus durable » (article)
 */
function verdictDeFinDeLAdh(dossier: Dossier): Verdict {
  if (
    !dossier.finDeLAdh.evaluationFaiteParLIntervenantSocial ||
    (dossier.besoinDurable && !dossier.finDeLAdh.planPlusDurablePropose)
  )
    return 'non conforme';
  return 'conforme';
}

/** contrôle fin de l'ADH : manquants — temporaires.attendu:293 */
function manquantsDeFinDeLAdh(dossier: Dossier): readonly PieceManquanteDeFinDeLAdh[] {
  const liste: PieceManquanteDeFinDeLAdh[] = [];
  if (!dossier.finDeLAdh.evaluationFaiteParLIntervenantSocial)
    liste.push({ piece: "évaluation faite par l'intervenant social", echeance: null, recommande: false });
  if (dossier.besoinDurable && !dossier.finDeLAdh.planPlusDurablePropose)
    liste.push({ piece: 'plan plus durable proposé', echeance: null, recommande: false });
  return liste;
}

/** What one evaluation has worked out and may be asked again. */
interface Kept {
  classement: Map<Prestation, Rubrique>;
  imputation: Map<Depense, Rubrique>;
  plafondDeRubriqueDeLaDepense: Map<Depense, number>;
  anneeDeLaDepense: Map<Depense, number>;
  retenuDansLaRubrique: Map<Depense, number>;
  priseEnCharge: Map<Depense, number>;
  prestationsDifferentes: number | undefined;
  planCoordonne: boolean | undefined;
  forfaitDeLaPremiereAnnee: number | undefined;
  anneesDeCoordination: number | undefined;
  forfaitDeLaSecondeAnnee: number | undefined;
  origineDuSuivi: Map<SuiviAttendu, Day | null>;
  jourDuSuivi: Map<SuiviAttendu, Day | null>;
  echeanceDeSuiviADeuxMois: Day | null | undefined;
  plusTotDeSuiviADeuxMois: Day | null | undefined;
  echeanceDeSuiviASixMois: Day | null | undefined;
  plusTotDeSuiviASixMois: Day | null | undefined;
  secondeAnneeSuivie: boolean | undefined;
  echeanceDuPremierSuiviDeLaSecondeAnnee: Day | null | undefined;
  plusTotDuPremierSuiviDeLaSecondeAnnee: Day | null | undefined;
  echeanceDeDeuxiemeSuiviDeLaSecondeAnnee: Day | null | undefined;
  plusTotDeDeuxiemeSuiviDeLaSecondeAnnee: Day | null | undefined;
  echeanceDeTroisiemeSuiviDeLaSecondeAnnee: Day | null | undefined;
  plusTotDeTroisiemeSuiviDeLaSecondeAnnee: Day | null | undefined;
  prolongationOuverte: boolean | undefined;
  troisMoisAvantLaFinPrevue: Day | undefined;
  echeanceDeDemandeDeProlongation: Day | null | undefined;
  plusTotDeDemandeDeProlongation: Day | null | undefined;
  heuresDuProgramme: Map<Day, number>;
  heuresDeLAnnee: Map<Day, number>;
  anneeDeLIntervention: Map<Intervention, number>;
  plafondDHeuresDeBase: Map<Intervention, number>;
  plafondDHeuresDuProgramme: Map<Intervention, number>;
  heuresPayeesA: Map<Intervention, Paye | null>;
  heuresAdmises: Map<Intervention, number>;
  heuresDuMois: Map<Intervention, number>;
  heuresRetenues: Map<Intervention, number>;
  heuresPrisesEnCharge: Map<Intervention, number>;
  ressourcesComptees: number | undefined;
  partDuBareme: number | undefined;
  statutDuPlan: Map<AncienStatut, boolean>;
  conditionDAffiliation: boolean | undefined;
  ageAdmis: boolean | undefined;
  eligibleAuPlan: boolean | undefined;
  aide: Map<Octroi, AideTemporaire>;
  octroiPossible: Map<Octroi, boolean>;
  anneeDeLOctroi: Map<Octroi, number>;
  depenseTemporairePriseEnCharge: Map<Octroi, number>;
  heuresTemporairesPrisesEnCharge: Map<Octroi, number>;
  echeanceDeContactDeLIntervenantSocial: Map<Octroi, Day | null>;
  plusTotDeContactDeLIntervenantSocial: Map<Octroi, Day | null>;
}

function nothingKept(): Kept {
  return {
    classement: new Map(),
    imputation: new Map(),
    plafondDeRubriqueDeLaDepense: new Map(),
    anneeDeLaDepense: new Map(),
    retenuDansLaRubrique: new Map(),
    priseEnCharge: new Map(),
    prestationsDifferentes: undefined,
    planCoordonne: undefined,
    forfaitDeLaPremiereAnnee: undefined,
    anneesDeCoordination: undefined,
    forfaitDeLaSecondeAnnee: undefined,
    origineDuSuivi: new Map(),
    jourDuSuivi: new Map(),
    echeanceDeSuiviADeuxMois: undefined,
    plusTotDeSuiviADeuxMois: undefined,
    echeanceDeSuiviASixMois: undefined,
    plusTotDeSuiviASixMois: undefined,
    secondeAnneeSuivie: undefined,
    echeanceDuPremierSuiviDeLaSecondeAnnee: undefined,
    plusTotDuPremierSuiviDeLaSecondeAnnee: undefined,
    echeanceDeDeuxiemeSuiviDeLaSecondeAnnee: undefined,
    plusTotDeDeuxiemeSuiviDeLaSecondeAnnee: undefined,
    echeanceDeTroisiemeSuiviDeLaSecondeAnnee: undefined,
    plusTotDeTroisiemeSuiviDeLaSecondeAnnee: undefined,
    prolongationOuverte: undefined,
    troisMoisAvantLaFinPrevue: undefined,
    echeanceDeDemandeDeProlongation: undefined,
    plusTotDeDemandeDeProlongation: undefined,
    heuresDuProgramme: new Map(),
    heuresDeLAnnee: new Map(),
    anneeDeLIntervention: new Map(),
    plafondDHeuresDeBase: new Map(),
    plafondDHeuresDuProgramme: new Map(),
    heuresPayeesA: new Map(),
    heuresAdmises: new Map(),
    heuresDuMois: new Map(),
    heuresRetenues: new Map(),
    heuresPrisesEnCharge: new Map(),
    ressourcesComptees: undefined,
    partDuBareme: undefined,
    statutDuPlan: new Map(),
    conditionDAffiliation: undefined,
    ageAdmis: undefined,
    eligibleAuPlan: undefined,
    aide: new Map(),
    octroiPossible: new Map(),
    anneeDeLOctroi: new Map(),
    depenseTemporairePriseEnCharge: new Map(),
    heuresTemporairesPrisesEnCharge: new Map(),
    echeanceDeContactDeLIntervenantSocial: new Map(),
    plusTotDeContactDeLIntervenantSocial: new Map(),
  };
}

function keptClassement(dossier: Dossier, kept: Kept, prestation: Prestation): Rubrique {
  let value = kept.classement.get(prestation);
  if (value === undefined) {
    value = classement(dossier, prestation);
    kept.classement.set(prestation, value);
  }
  return value;
}

function keptImputation(dossier: Dossier, kept: Kept, depense: Depense): Rubrique {
  let value = kept.imputation.get(depense);
  if (value === undefined) {
    value = imputation(dossier, kept, depense);
    kept.imputation.set(depense, value);
  }
  return value;
}

function keptPlafondDeRubriqueDeLaDepense(dossier: Dossier, kept: Kept, depense: Depense): number {
  let value = kept.plafondDeRubriqueDeLaDepense.get(depense);
  if (value === undefined) {
    value = plafondDeRubriqueDeLaDepense(dossier, kept, depense);
    kept.plafondDeRubriqueDeLaDepense.set(depense, value);
  }
  return value;
}

function keptAnneeDeLaDepense(dossier: Dossier, kept: Kept, achat: Depense): number {
  let value = kept.anneeDeLaDepense.get(achat);
  if (value === undefined) {
    value = anneeDeLaDepense(dossier, achat);
    kept.anneeDeLaDepense.set(achat, value);
  }
  return value;
}

function keptRetenuDansLaRubrique(dossier: Dossier, kept: Kept, achat: Depense): number {
  let value = kept.retenuDansLaRubrique.get(achat);
  if (value === undefined) {
    value = retenuDansLaRubrique(dossier, kept, achat);
    kept.retenuDansLaRubrique.set(achat, value);
  }
  return value;
}

function keptPriseEnCharge(dossier: Dossier, kept: Kept, achat: Depense): number {
  let value = kept.priseEnCharge.get(achat);
  if (value === undefined) {
    value = priseEnCharge(dossier, kept, achat);
    kept.priseEnCharge.set(achat, value);
  }
  return value;
}

function keptPrestationsDifferentes(dossier: Dossier, kept: Kept): number {
  return (kept.prestationsDifferentes ??= prestationsDifferentes(dossier));
}

function keptPlanCoordonne(dossier: Dossier, kept: Kept): boolean {
  return (kept.planCoordonne ??= planCoordonne(dossier, kept));
}

function keptForfaitDeLaPremiereAnnee(dossier: Dossier, kept: Kept): number {
  return (kept.forfaitDeLaPremiereAnnee ??= forfaitDeLaPremiereAnnee(dossier, kept));
}

function keptAnneesDeCoordination(dossier: Dossier, kept: Kept): number {
  return (kept.anneesDeCoordination ??= anneesDeCoordination(dossier, kept));
}

function keptForfaitDeLaSecondeAnnee(dossier: Dossier, kept: Kept): number {
  return (kept.forfaitDeLaSecondeAnnee ??= forfaitDeLaSecondeAnnee(dossier, kept));
}

function keptOrigineDuSuivi(dossier: Dossier, kept: Kept, suiviAttendu: SuiviAttendu): Day | null {
  let value = kept.origineDuSuivi.get(suiviAttendu);
  if (value === undefined) {
    value = origineDuSuivi(dossier, suiviAttendu);
    kept.origineDuSuivi.set(suiviAttendu, value);
  }
  return value;
}

function keptJourDuSuivi(dossier: Dossier, kept: Kept, suiviAttendu: SuiviAttendu): Day | null {
  let value = kept.jourDuSuivi.get(suiviAttendu);
  if (value === undefined) {
    value = jourDuSuivi(dossier, kept, suiviAttendu);
    kept.jourDuSuivi.set(suiviAttendu, value);
  }
  return value;
}

function keptEcheanceDeSuiviADeuxMois(dossier: Dossier, kept: Kept): Day | null {
  if (kept.echeanceDeSuiviADeuxMois === undefined)
    kept.echeanceDeSuiviADeuxMois = echeanceDeSuiviADeuxMois(dossier, kept);
  return kept.echeanceDeSuiviADeuxMois;
}

function keptPlusTotDeSuiviADeuxMois(dossier: Dossier, kept: Kept): Day | null {
  if (kept.plusTotDeSuiviADeuxMois === undefined) kept.plusTotDeSuiviADeuxMois = plusTotDeSuiviADeuxMois(dossier, kept);
  return kept.plusTotDeSuiviADeuxMois;
}

function keptEcheanceDeSuiviASixMois(dossier: Dossier, kept: Kept): Day | null {
  if (kept.echeanceDeSuiviASixMois === undefined) kept.echeanceDeSuiviASixMois = echeanceDeSuiviASixMois(dossier, kept);
  return kept.echeanceDeSuiviASixMois;
}

function keptPlusTotDeSuiviASixMois(dossier: Dossier, kept: Kept): Day | null {
  if (kept.plusTotDeSuiviASixMois === undefined) kept.plusTotDeSuiviASixMois = plusTotDeSuiviASixMois(dossier, kept);
  return kept.plusTotDeSuiviASixMois;
}

function keptSecondeAnneeSuivie(dossier: Dossier, kept: Kept): boolean {
  return (kept.secondeAnneeSuivie ??= secondeAnneeSuivie(dossier, kept));
}

function keptEcheanceDuPremierSuiviDeLaSecondeAnnee(dossier: Dossier, kept: Kept): Day | null {
  if (kept.echeanceDuPremierSuiviDeLaSecondeAnnee === undefined)
    kept.echeanceDuPremierSuiviDeLaSecondeAnnee = echeanceDuPremierSuiviDeLaSecondeAnnee(dossier, kept);
  return kept.echeanceDuPremierSuiviDeLaSecondeAnnee;
}

function keptPlusTotDuPremierSuiviDeLaSecondeAnnee(dossier: Dossier, kept: Kept): Day | null {
  if (kept.plusTotDuPremierSuiviDeLaSecondeAnnee === undefined)
    kept.plusTotDuPremierSuiviDeLaSecondeAnnee = plusTotDuPremierSuiviDeLaSecondeAnnee(dossier, kept);
  return kept.plusTotDuPremierSuiviDeLaSecondeAnnee;
}

function keptEcheanceDeDeuxiemeSuiviDeLaSecondeAnnee(dossier: Dossier, kept: Kept): Day | null {
  if (kept.echeanceDeDeuxiemeSuiviDeLaSecondeAnnee === undefined)
    kept.echeanceDeDeuxiemeSuiviDeLaSecondeAnnee = echeanceDeDeuxiemeSuiviDeLaSecondeAnnee(dossier, kept);
  return kept.echeanceDeDeuxiemeSuiviDeLaSecondeAnnee;
}

function keptPlusTotDeDeuxiemeSuiviDeLaSecondeAnnee(dossier: Dossier, kept: Kept): Day | null {
  if (kept.plusTotDeDeuxiemeSuiviDeLaSecondeAnnee === undefined)
    kept.plusTotDeDeuxiemeSuiviDeLaSecondeAnnee = plusTotDeDeuxiemeSuiviDeLaSecondeAnnee(dossier, kept);
  return kept.plusTotDeDeuxiemeSuiviDeLaSecondeAnnee;
}

function keptEcheanceDeTroisiemeSuiviDeLaSecondeAnnee(dossier: Dossier, kept: Kept): Day | null {
  if (kept.echeanceDeTroisiemeSuiviDeLaSecondeAnnee === undefined)
    kept.echeanceDeTroisiemeSuiviDeLaSecondeAnnee = echeanceDeTroisiemeSuiviDeLaSecondeAnnee(dossier, kept);
  return kept.echeanceDeTroisiemeSuiviDeLaSecondeAnnee;
}

function keptPlusTotDeTroisiemeSuiviDeLaSecondeAnnee(dossier: Dossier, kept: Kept): Day | null {
  if (kept.plusTotDeTroisiemeSuiviDeLaSecondeAnnee === undefined)
    kept.plusTotDeTroisiemeSuiviDeLaSecondeAnnee = plusTotDeTroisiemeSuiviDeLaSecondeAnnee(dossier, kept);
  return kept.plusTotDeTroisiemeSuiviDeLaSecondeAnnee;
}

function keptProlongationOuverte(dossier: Dossier, kept: Kept): boolean {
  return (kept.prolongationOuverte ??= prolongationOuverte(dossier, kept));
}

function keptTroisMoisAvantLaFinPrevue(dossier: Dossier, kept: Kept): Day {
  return (kept.troisMoisAvantLaFinPrevue ??= troisMoisAvantLaFinPrevue(dossier));
}

function keptEcheanceDeDemandeDeProlongation(dossier: Dossier, kept: Kept): Day | null {
  if (kept.echeanceDeDemandeDeProlongation === undefined)
    kept.echeanceDeDemandeDeProlongation = echeanceDeDemandeDeProlongation(dossier, kept);
  return kept.echeanceDeDemandeDeProlongation;
}

function keptPlusTotDeDemandeDeProlongation(dossier: Dossier, kept: Kept): Day | null {
  if (kept.plusTotDeDemandeDeProlongation === undefined)
    kept.plusTotDeDemandeDeProlongation = plusTotDeDemandeDeProlongation(dossier, kept);
  return kept.plusTotDeDemandeDeProlongation;
}

function keptHeuresDuProgramme(dossier: Dossier, kept: Kept, day: Day): number {
  let value = kept.heuresDuProgramme.get(day);
  if (value === undefined) {
    value = heuresDuProgramme(dossier, day);
    kept.heuresDuProgramme.set(day, value);
  }
  return value;
}

function keptHeuresDeLAnnee(dossier: Dossier, kept: Kept, day: Day): number {
  let value = kept.heuresDeLAnnee.get(day);
  if (value === undefined) {
    value = heuresDeLAnnee(dossier, kept, day);
    kept.heuresDeLAnnee.set(day, value);
  }
  return value;
}

function keptAnneeDeLIntervention(dossier: Dossier, kept: Kept, visite: Intervention): number {
  let value = kept.anneeDeLIntervention.get(visite);
  if (value === undefined) {
    value = anneeDeLIntervention(dossier, visite);
    kept.anneeDeLIntervention.set(visite, value);
  }
  return value;
}

function keptPlafondDHeuresDeBase(dossier: Dossier, kept: Kept, intervention: Intervention): number {
  let value = kept.plafondDHeuresDeBase.get(intervention);
  if (value === undefined) {
    value = plafondDHeuresDeBase(dossier, intervention);
    kept.plafondDHeuresDeBase.set(intervention, value);
  }
  return value;
}

function keptPlafondDHeuresDuProgramme(dossier: Dossier, kept: Kept, intervention: Intervention): number {
  let value = kept.plafondDHeuresDuProgramme.get(intervention);
  if (value === undefined) {
    value = plafondDHeuresDuProgramme(dossier, kept, intervention);
    kept.plafondDHeuresDuProgramme.set(intervention, value);
  }
  return value;
}

function keptHeuresPayeesA(dossier: Dossier, kept: Kept, intervention: Intervention): Paye | null {
  let value = kept.heuresPayeesA.get(intervention);
  if (value === undefined) {
    value = heuresPayeesA(dossier, intervention);
    kept.heuresPayeesA.set(intervention, value);
  }
  return value;
}

function keptHeuresAdmises(dossier: Dossier, kept: Kept, intervention: Intervention): number {
  let value = kept.heuresAdmises.get(intervention);
  if (value === undefined) {
    value = heuresAdmises(dossier, kept, intervention);
    kept.heuresAdmises.set(intervention, value);
  }
  return value;
}

function keptHeuresDuMois(dossier: Dossier, kept: Kept, visite: Intervention): number {
  let value = kept.heuresDuMois.get(visite);
  if (value === undefined) {
    value = heuresDuMois(dossier, kept, visite);
    kept.heuresDuMois.set(visite, value);
  }
  return value;
}

function keptHeuresRetenues(dossier: Dossier, kept: Kept, visite: Intervention): number {
  let value = kept.heuresRetenues.get(visite);
  if (value === undefined) {
    value = heuresRetenues(dossier, kept, visite);
    kept.heuresRetenues.set(visite, value);
  }
  return value;
}

function keptHeuresPrisesEnCharge(dossier: Dossier, kept: Kept, visite: Intervention): number {
  let value = kept.heuresPrisesEnCharge.get(visite);
  if (value === undefined) {
    value = heuresPrisesEnCharge(dossier, kept, visite);
    kept.heuresPrisesEnCharge.set(visite, value);
  }
  return value;
}

function keptRessourcesComptees(dossier: Dossier, kept: Kept): number {
  return (kept.ressourcesComptees ??= ressourcesComptees(dossier));
}

function keptPartDuBareme(dossier: Dossier, kept: Kept): number {
  return (kept.partDuBareme ??= partDuBareme(dossier, kept));
}

function keptStatutDuPlan(dossier: Dossier, kept: Kept, ancienStatut: AncienStatut): boolean {
  let value = kept.statutDuPlan.get(ancienStatut);
  if (value === undefined) {
    value = statutDuPlan(dossier, ancienStatut);
    kept.statutDuPlan.set(ancienStatut, value);
  }
  return value;
}

function keptConditionDAffiliation(dossier: Dossier, kept: Kept): boolean {
  return (kept.conditionDAffiliation ??= conditionDAffiliation(dossier, kept));
}

function keptAgeAdmis(dossier: Dossier, kept: Kept): boolean {
  return (kept.ageAdmis ??= ageAdmis(dossier));
}

function keptEligibleAuPlan(dossier: Dossier, kept: Kept): boolean {
  return (kept.eligibleAuPlan ??= eligibleAuPlan(dossier, kept));
}

function keptAide(kept: Kept, octroi: Octroi): AideTemporaire {
  let value = kept.aide.get(octroi);
  if (value === undefined) {
    value = aide(octroi);
    kept.aide.set(octroi, value);
  }
  return value;
}

function keptOctroiPossible(dossier: Dossier, kept: Kept, accord: Octroi): boolean {
  let value = kept.octroiPossible.get(accord);
  if (value === undefined) {
    value = octroiPossible(dossier, kept, accord);
    kept.octroiPossible.set(accord, value);
  }
  return value;
}

function keptAnneeDeLOctroi(dossier: Dossier, kept: Kept, accord: Octroi): number {
  let value = kept.anneeDeLOctroi.get(accord);
  if (value === undefined) {
    value = anneeDeLOctroi(dossier, accord);
    kept.anneeDeLOctroi.set(accord, value);
  }
  return value;
}

function keptDepenseTemporairePriseEnCharge(dossier: Dossier, kept: Kept, accord: Octroi): number {
  let value = kept.depenseTemporairePriseEnCharge.get(accord);
  if (value === undefined) {
    value = depenseTemporairePriseEnCharge(dossier, kept, accord);
    kept.depenseTemporairePriseEnCharge.set(accord, value);
  }
  return value;
}

function keptHeuresTemporairesPrisesEnCharge(dossier: Dossier, kept: Kept, accord: Octroi): number {
  let value = kept.heuresTemporairesPrisesEnCharge.get(accord);
  if (value === undefined) {
    value = heuresTemporairesPrisesEnCharge(dossier, kept, accord);
    kept.heuresTemporairesPrisesEnCharge.set(accord, value);
  }
  return value;
}

function keptEcheanceDeContactDeLIntervenantSocial(dossier: Dossier, kept: Kept, octroi: Octroi): Day | null {
  let value = kept.echeanceDeContactDeLIntervenantSocial.get(octroi);
  if (value === undefined) {
    value = echeanceDeContactDeLIntervenantSocial(dossier, kept, octroi);
    kept.echeanceDeContactDeLIntervenantSocial.set(octroi, value);
  }
  return value;
}

function keptPlusTotDeContactDeLIntervenantSocial(dossier: Dossier, kept: Kept, octroi: Octroi): Day | null {
  let value = kept.plusTotDeContactDeLIntervenantSocial.get(octroi);
  if (value === undefined) {
    value = plusTotDeContactDeLIntervenantSocial(dossier, kept, octroi);
    kept.plusTotDeContactDeLIntervenantSocial.set(octroi, value);
  }
  return value;
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
  computeAides(values, dossier, kept);
  computeCoordination(values, dossier, kept);
  computeHeures(values, dossier, kept);
  computeRegles(values, dossier, kept);
  computeTemporaires(values, dossier, kept);
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

/** Computes the results of aides.attendu. */
function computeAides(values: Unfilled<Values>, dossier: Dossier, kept: Kept): void {
  values.classement = PRESTATION.values.map((prestation) => keptClassement(dossier, kept, prestation));
  values.plafondDeLaRubrique = RUBRIQUE.values.map((rubrique) =>
    plafondDeLaRubrique(dossier.dateDeLaDemande, rubrique),
  );
  values.imputation = dossier.depenses.map((depense) => keptImputation(dossier, kept, depense));
  values.plafondAnnuelDeLaDepense = dossier.depenses.map((depense) => plafondAnnuelDeLaDepense(dossier, depense));
  values.plafondDeRubriqueDeLaDepense = dossier.depenses.map((depense) =>
    keptPlafondDeRubriqueDeLaDepense(dossier, kept, depense),
  );
  values.tauxDeLaDepense = dossier.depenses.map((depense) => tauxDeLaDepense(dossier, depense));
  values.anneeDeLaDepense = dossier.depenses.map((achat) => keptAnneeDeLaDepense(dossier, kept, achat));
  values.retenuDansLaRubrique = dossier.depenses.map((achat) => keptRetenuDansLaRubrique(dossier, kept, achat));
  values.priseEnCharge = dossier.depenses.map((achat) => keptPriseEnCharge(dossier, kept, achat));
  values.resteALaChargeDuRetraite = dossier.depenses.map((depense) => resteALaChargeDuRetraite(dossier, kept, depense));
  values.prisEnChargeAuTotal = prisEnChargeAuTotal(dossier, kept);
  values.depensePayeeA = dossier.depenses.map((depense) => depensePayeeA(dossier, depense));
  values.payableAPartirDu = dossier.depenses.map((depense) => payableAPartirDu(dossier, depense));
  values.payableAuPlusTardLe = dossier.depenses.map((depense) => payableAuPlusTardLe(dossier, depense));
  values.partenaireDuProgramme = FORME_DE_PROGRAMME.values.map((formeDeProgramme) =>
    partenaireDuProgramme(formeDeProgramme),
  );
}

/** Computes the results of coordination.attendu. */
function computeCoordination(values: Unfilled<Values>, dossier: Dossier, kept: Kept): void {
  values.prestationsDifferentes = keptPrestationsDifferentes(dossier, kept);
  values.planCoordonne = keptPlanCoordonne(dossier, kept);
  values.montantMaximumDeLaPremiereAnnee = montantMaximumDeLaPremiereAnnee(dossier);
  values.montantMaximumDeLaSecondeAnnee = montantMaximumDeLaSecondeAnnee(dossier);
  values.forfaitDeLaPremiereAnnee = keptForfaitDeLaPremiereAnnee(dossier, kept);
  values.anneesDeCoordination = keptAnneesDeCoordination(dossier, kept);
  values.forfaitDeLaSecondeAnnee = keptForfaitDeLaSecondeAnnee(dossier, kept);
  values.forfaitCoordinationAuTotal = forfaitCoordinationAuTotal(dossier, kept);
  values.finPrevueDuPlan = finPrevueDuPlan(dossier);
  values.jourDeVersementDeLaPremiereAnnee = jourDeVersementDeLaPremiereAnnee(dossier, kept);
  values.jourDeVersementDeLaSecondeAnnee = jourDeVersementDeLaSecondeAnnee(dossier, kept);
  values.depart = depart(dossier);
  values.ecartDuSuivi = SUIVI_ATTENDU.values.map((suiviAttendu) => ecartDuSuivi(suiviAttendu));
  values.origineDuSuivi = SUIVI_ATTENDU.values.map((suiviAttendu) => keptOrigineDuSuivi(dossier, kept, suiviAttendu));
  values.jourDuSuivi = SUIVI_ATTENDU.values.map((suiviAttendu) => keptJourDuSuivi(dossier, kept, suiviAttendu));
  values.echeanceDeSuiviADeuxMois = keptEcheanceDeSuiviADeuxMois(dossier, kept);
  values.plusTotDeSuiviADeuxMois = keptPlusTotDeSuiviADeuxMois(dossier, kept);
  values.etatDeSuiviADeuxMois = etatDeSuiviADeuxMois(dossier, kept);
  values.echeanceDeSuiviASixMois = keptEcheanceDeSuiviASixMois(dossier, kept);
  values.plusTotDeSuiviASixMois = keptPlusTotDeSuiviASixMois(dossier, kept);
  values.etatDeSuiviASixMois = etatDeSuiviASixMois(dossier, kept);
  values.secondeAnneeSuivie = keptSecondeAnneeSuivie(dossier, kept);
  values.echeanceDuPremierSuiviDeLaSecondeAnnee = keptEcheanceDuPremierSuiviDeLaSecondeAnnee(dossier, kept);
  values.plusTotDuPremierSuiviDeLaSecondeAnnee = keptPlusTotDuPremierSuiviDeLaSecondeAnnee(dossier, kept);
  values.etatDuPremierSuiviDeLaSecondeAnnee = etatDuPremierSuiviDeLaSecondeAnnee(dossier, kept);
  values.echeanceDeDeuxiemeSuiviDeLaSecondeAnnee = keptEcheanceDeDeuxiemeSuiviDeLaSecondeAnnee(dossier, kept);
  values.plusTotDeDeuxiemeSuiviDeLaSecondeAnnee = keptPlusTotDeDeuxiemeSuiviDeLaSecondeAnnee(dossier, kept);
  values.etatDeDeuxiemeSuiviDeLaSecondeAnnee = etatDeDeuxiemeSuiviDeLaSecondeAnnee(dossier, kept);
  values.echeanceDeTroisiemeSuiviDeLaSecondeAnnee = keptEcheanceDeTroisiemeSuiviDeLaSecondeAnnee(dossier, kept);
  values.plusTotDeTroisiemeSuiviDeLaSecondeAnnee = keptPlusTotDeTroisiemeSuiviDeLaSecondeAnnee(dossier, kept);
  values.etatDeTroisiemeSuiviDeLaSecondeAnnee = etatDeTroisiemeSuiviDeLaSecondeAnnee(dossier, kept);
  values.verdictDeMissionsDuCoordinateur = verdictDeMissionsDuCoordinateur(dossier);
  values.manquantsDeMissionsDuCoordinateur = manquantsDeMissionsDuCoordinateur(dossier);
  values.prolongationOuverte = keptProlongationOuverte(dossier, kept);
  values.nouvelleAnneeDeCoordinationPossible = nouvelleAnneeDeCoordinationPossible(dossier, kept);
  values.troisMoisAvantLaFinPrevue = keptTroisMoisAvantLaFinPrevue(dossier, kept);
  values.echeanceDeDemandeDeProlongation = keptEcheanceDeDemandeDeProlongation(dossier, kept);
  values.plusTotDeDemandeDeProlongation = keptPlusTotDeDemandeDeProlongation(dossier, kept);
  values.etatDeDemandeDeProlongation = etatDeDemandeDeProlongation(dossier, kept);
  values.verdictDeProlongation = verdictDeProlongation(dossier);
  values.manquantsDeProlongation = manquantsDeProlongation(dossier, kept);
}

/** Computes the results of heures.attendu. */
function computeHeures(values: Unfilled<Values>, dossier: Dossier, kept: Kept): void {
  values.questionsDeFragire = questionsDeFragire(dossier);
  values.evaluationFragireComplete = evaluationFragireComplete(dossier);
  values.scoreEntier = scoreEntier(dossier);
  values.heuresDeBase = heuresDeBase(dossier, dossier.dateDeLaDemande);
  values.basDuRepereMensuel = basDuRepereMensuel(dossier);
  values.hautDuRepereMensuel = hautDuRepereMensuel(dossier);
  values.heuresDuProgramme = keptHeuresDuProgramme(dossier, kept, dossier.dateDeLaDemande);
  values.heuresDeLAnnee = keptHeuresDeLAnnee(dossier, kept, dossier.dateDeLaDemande);
  values.interventionBienConfiee = dossier.interventions.map((intervention) =>
    interventionBienConfiee(dossier, intervention),
  );
  values.serviceDuProgramme = SERVICE_A_DOMICILE.values.map((serviceADomicile) => serviceDuProgramme(serviceADomicile));
  values.heureDuProgramme = dossier.interventions.map((intervention) => heureDuProgramme(intervention));
  values.anneeDeLIntervention = dossier.interventions.map((visite) => keptAnneeDeLIntervention(dossier, kept, visite));
  values.plafondDHeuresDeBase = dossier.interventions.map((intervention) =>
    keptPlafondDHeuresDeBase(dossier, kept, intervention),
  );
  values.plafondDHeuresDuProgramme = dossier.interventions.map((intervention) =>
    keptPlafondDHeuresDuProgramme(dossier, kept, intervention),
  );
  values.heuresPayeesA = dossier.interventions.map((intervention) => keptHeuresPayeesA(dossier, kept, intervention));
  values.heuresAdmises = dossier.interventions.map((intervention) => keptHeuresAdmises(dossier, kept, intervention));
  values.heuresDuMois = dossier.interventions.map((visite) => keptHeuresDuMois(dossier, kept, visite));
  values.heuresRetenues = dossier.interventions.map((visite) => keptHeuresRetenues(dossier, kept, visite));
  values.heuresPrisesEnCharge = dossier.interventions.map((visite) => keptHeuresPrisesEnCharge(dossier, kept, visite));
  values.heuresPayeesAuTotal = heuresPayeesAuTotal(dossier, kept);
  values.ressourcesComptees = keptRessourcesComptees(dossier, kept);
  values.partDuBareme = keptPartDuBareme(dossier, kept);
  values.partDuRetraiteSurLesHeures = partDuRetraiteSurLesHeures(dossier, kept);
}

/** Computes the results of regles.attendu. */
function computeRegles(values: Unfilled<Values>, dossier: Dossier, kept: Kept): void {
  values.dispositifDuJour = dispositifDuJour(dossier);
  values.statutDuPlan = ANCIEN_STATUT.values.map((ancienStatut) => keptStatutDuPlan(dossier, kept, ancienStatut));
  values.regimePrincipalAdmis = regimePrincipalAdmis(dossier);
  values.conditionDAffiliation = keptConditionDAffiliation(dossier, kept);
  values.conditionDeGir = conditionDeGir(dossier);
  values.ageAdmis = keptAgeAdmis(dossier, kept);
  values.eligibleAuPlan = keptEligibleAuPlan(dossier, kept);
  values.orientation = orientation(dossier, kept);
  values.verdictDeDemandeDAide = verdictDeDemandeDAide(dossier);
  values.manquantsDeDemandeDAide = manquantsDeDemandeDAide(dossier);
  values.verdictDeVisiteDeLEvaluateur = verdictDeVisiteDeLEvaluateur(dossier);
  values.manquantsDeVisiteDeLEvaluateur = manquantsDeVisiteDeLEvaluateur(dossier);
  values.verdictDeDecisionDeLaCaisse = verdictDeDecisionDeLaCaisse(dossier);
  values.manquantsDeDecisionDeLaCaisse = manquantsDeDecisionDeLaCaisse(dossier);
}

/** Computes the results of temporaires.attendu. */
function computeTemporaires(values: Unfilled<Values>, dossier: Dossier, kept: Kept): void {
  values.aide = dossier.octrois.map((octroi) => keptAide(kept, octroi));
  values.octroiPossible = dossier.octrois.map((accord) => keptOctroiPossible(dossier, kept, accord));
  values.debutDeLAide = dossier.octrois.map((octroi) => debutDeLAide(dossier, octroi));
  values.periodeDeLAide = dossier.octrois.map((octroi) => periodeDeLAide(dossier, octroi));
  values.anneeDeLOctroi = dossier.octrois.map((accord) => keptAnneeDeLOctroi(dossier, kept, accord));
  values.depenseTemporairePriseEnCharge = dossier.octrois.map((accord) =>
    keptDepenseTemporairePriseEnCharge(dossier, kept, accord),
  );
  values.heuresTemporairesPrisesEnCharge = dossier.octrois.map((accord) =>
    keptHeuresTemporairesPrisesEnCharge(dossier, kept, accord),
  );
  values.forfaitEtAideDansLAnnee = dossier.octrois.map((accord) => forfaitEtAideDansLAnnee(dossier, kept, accord));
  values.heuresDuPlanEtDeLAideDansLAnnee = dossier.octrois.map((accord) =>
    heuresDuPlanEtDeLAideDansLAnnee(dossier, kept, accord),
  );
  values.demandeeATemps = dossier.octrois.map((octroi) => demandeeATemps(dossier, kept, octroi));
  values.echeanceDeContactDeLIntervenantSocial = dossier.octrois.map((octroi) =>
    keptEcheanceDeContactDeLIntervenantSocial(dossier, kept, octroi),
  );
  values.plusTotDeContactDeLIntervenantSocial = dossier.octrois.map((octroi) =>
    keptPlusTotDeContactDeLIntervenantSocial(dossier, kept, octroi),
  );
  values.etatDeContactDeLIntervenantSocial = dossier.octrois.map((octroi) =>
    etatDeContactDeLIntervenantSocial(dossier, kept, octroi),
  );
  values.verdictDeSuiviDeLAideTemporaire = dossier.octrois.map((octroi) =>
    verdictDeSuiviDeLAideTemporaire(kept, octroi),
  );
  values.manquantsDeSuiviDeLAideTemporaire = dossier.octrois.map((octroi) =>
    manquantsDeSuiviDeLAideTemporaire(dossier, kept, octroi),
  );
  values.verdictDeFinDeLAdh = verdictDeFinDeLAdh(dossier);
  values.manquantsDeFinDeLAdh = manquantsDeFinDeLAdh(dossier);
}

/** Refuses a dossier on which a garantie does not hold. */
function holdGuarantees(dossier: Dossier, _kept: Kept): void {
  if (!aucuneDepenseAvantLePlan(dossier))
    raise('guarantee', 'guarantee not held', 'aucune dépense avant le plan', ['aucune dépense avant le plan']);
  if (!aucuneHeureAvantLePlan(dossier))
    raise('guarantee', 'guarantee not held', 'aucune heure avant le plan', ['aucune heure avant le plan']);
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
    knownAides(results, dossier, kept);
    knownCoordination(results, dossier, kept);
    knownHeures(results, dossier, kept);
    knownRegles(results, dossier, kept);
    knownTemporaires(results, dossier, kept);
    return results;
  } catch (signal) {
    if (signal instanceof FaultSignal || signal === UNANSWERED) return null;
    throw signal;
  }
}

/** The results, all known, of aides.attendu. */
function knownAides(results: Unfilled<Results>, dossier: Dossier, kept: Kept): void {
  results.classement = outcomesOf(PRESTATION.values, (prestation) => keptClassement(dossier, kept, prestation));
  results.plafondDeLaRubrique = outcomesOf(RUBRIQUE.values, (rubrique) =>
    formatDecimal(plafondDeLaRubrique(dossier.dateDeLaDemande, rubrique), 2),
  );
  results.imputation = outcomesOf(dossier.depenses, (depense) => keptImputation(dossier, kept, depense));
  results.plafondAnnuelDeLaDepense = outcomesOf(dossier.depenses, (depense) =>
    formatDecimal(plafondAnnuelDeLaDepense(dossier, depense), 2),
  );
  results.plafondDeRubriqueDeLaDepense = outcomesOf(dossier.depenses, (depense) =>
    formatDecimal(keptPlafondDeRubriqueDeLaDepense(dossier, kept, depense), 2),
  );
  results.tauxDeLaDepense = outcomesOf(dossier.depenses, (depense) =>
    formatDecimal(tauxDeLaDepense(dossier, depense), 2),
  );
  results.anneeDeLaDepense = outcomesOf(dossier.depenses, (achat) => keptAnneeDeLaDepense(dossier, kept, achat));
  results.retenuDansLaRubrique = outcomesOf(dossier.depenses, (achat) =>
    formatDecimal(keptRetenuDansLaRubrique(dossier, kept, achat), 2),
  );
  results.priseEnCharge = outcomesOf(dossier.depenses, (achat) =>
    formatDecimal(keptPriseEnCharge(dossier, kept, achat), 2),
  );
  results.resteALaChargeDuRetraite = outcomesOf(dossier.depenses, (depense) =>
    formatDecimal(resteALaChargeDuRetraite(dossier, kept, depense), 2),
  );
  results.prisEnChargeAuTotal = determined(formatDecimal(prisEnChargeAuTotal(dossier, kept), 2));
  results.depensePayeeA = outcomesOf(dossier.depenses, (depense) => depensePayeeA(dossier, depense));
  results.payableAPartirDu = outcomesOf(dossier.depenses, (depense) => writeDay(payableAPartirDu(dossier, depense)));
  results.payableAuPlusTardLe = outcomesOf(dossier.depenses, (depense) =>
    orNull(payableAuPlusTardLe(dossier, depense), writeDay),
  );
  results.partenaireDuProgramme = outcomesOf(FORME_DE_PROGRAMME.values, (formeDeProgramme) =>
    partenaireDuProgramme(formeDeProgramme),
  );
}

/** The results, all known, of coordination.attendu. */
function knownCoordination(results: Unfilled<Results>, dossier: Dossier, kept: Kept): void {
  results.prestationsDifferentes = determined(keptPrestationsDifferentes(dossier, kept));
  results.planCoordonne = determined(keptPlanCoordonne(dossier, kept));
  results.montantMaximumDeLaPremiereAnnee = determined(formatDecimal(montantMaximumDeLaPremiereAnnee(dossier), 2));
  results.montantMaximumDeLaSecondeAnnee = determined(formatDecimal(montantMaximumDeLaSecondeAnnee(dossier), 2));
  results.forfaitDeLaPremiereAnnee = determined(formatDecimal(keptForfaitDeLaPremiereAnnee(dossier, kept), 2));
  results.anneesDeCoordination = determined(keptAnneesDeCoordination(dossier, kept));
  results.forfaitDeLaSecondeAnnee = determined(formatDecimal(keptForfaitDeLaSecondeAnnee(dossier, kept), 2));
  results.forfaitCoordinationAuTotal = determined(formatDecimal(forfaitCoordinationAuTotal(dossier, kept), 2));
  results.finPrevueDuPlan = determined(writeDay(finPrevueDuPlan(dossier)));
  results.jourDeVersementDeLaPremiereAnnee = determined(
    orNull(jourDeVersementDeLaPremiereAnnee(dossier, kept), writeDay),
  );
  results.jourDeVersementDeLaSecondeAnnee = determined(
    orNull(jourDeVersementDeLaSecondeAnnee(dossier, kept), writeDay),
  );
  results.depart = determined(orNull(depart(dossier), writeDay));
  results.ecartDuSuivi = outcomesOf(SUIVI_ATTENDU.values, (suiviAttendu) => ecartDuSuivi(suiviAttendu));
  results.origineDuSuivi = outcomesOf(SUIVI_ATTENDU.values, (suiviAttendu) =>
    orNull(keptOrigineDuSuivi(dossier, kept, suiviAttendu), writeDay),
  );
  results.jourDuSuivi = outcomesOf(SUIVI_ATTENDU.values, (suiviAttendu) =>
    orNull(keptJourDuSuivi(dossier, kept, suiviAttendu), writeDay),
  );
  results.echeanceDeSuiviADeuxMois = determined(orNull(keptEcheanceDeSuiviADeuxMois(dossier, kept), writeDay));
  results.plusTotDeSuiviADeuxMois = determined(orNull(keptPlusTotDeSuiviADeuxMois(dossier, kept), writeDay));
  results.etatDeSuiviADeuxMois = determined(etatDeSuiviADeuxMois(dossier, kept));
  results.echeanceDeSuiviASixMois = determined(orNull(keptEcheanceDeSuiviASixMois(dossier, kept), writeDay));
  results.plusTotDeSuiviASixMois = determined(orNull(keptPlusTotDeSuiviASixMois(dossier, kept), writeDay));
  results.etatDeSuiviASixMois = determined(etatDeSuiviASixMois(dossier, kept));
  results.secondeAnneeSuivie = determined(keptSecondeAnneeSuivie(dossier, kept));
  results.echeanceDuPremierSuiviDeLaSecondeAnnee = determined(
    orNull(keptEcheanceDuPremierSuiviDeLaSecondeAnnee(dossier, kept), writeDay),
  );
  results.plusTotDuPremierSuiviDeLaSecondeAnnee = determined(
    orNull(keptPlusTotDuPremierSuiviDeLaSecondeAnnee(dossier, kept), writeDay),
  );
  results.etatDuPremierSuiviDeLaSecondeAnnee = determined(etatDuPremierSuiviDeLaSecondeAnnee(dossier, kept));
  results.echeanceDeDeuxiemeSuiviDeLaSecondeAnnee = determined(
    orNull(keptEcheanceDeDeuxiemeSuiviDeLaSecondeAnnee(dossier, kept), writeDay),
  );
  results.plusTotDeDeuxiemeSuiviDeLaSecondeAnnee = determined(
    orNull(keptPlusTotDeDeuxiemeSuiviDeLaSecondeAnnee(dossier, kept), writeDay),
  );
  results.etatDeDeuxiemeSuiviDeLaSecondeAnnee = determined(etatDeDeuxiemeSuiviDeLaSecondeAnnee(dossier, kept));
  results.echeanceDeTroisiemeSuiviDeLaSecondeAnnee = determined(
    orNull(keptEcheanceDeTroisiemeSuiviDeLaSecondeAnnee(dossier, kept), writeDay),
  );
  results.plusTotDeTroisiemeSuiviDeLaSecondeAnnee = determined(
    orNull(keptPlusTotDeTroisiemeSuiviDeLaSecondeAnnee(dossier, kept), writeDay),
  );
  results.etatDeTroisiemeSuiviDeLaSecondeAnnee = determined(etatDeTroisiemeSuiviDeLaSecondeAnnee(dossier, kept));
  results.verdictDeMissionsDuCoordinateur = determined(verdictDeMissionsDuCoordinateur(dossier));
  results.manquantsDeMissionsDuCoordinateur = determined(
    manquantsDeMissionsDuCoordinateur(dossier).map(writePieceManquanteDeMissionsDuCoordinateur),
  );
  results.prolongationOuverte = determined(keptProlongationOuverte(dossier, kept));
  results.nouvelleAnneeDeCoordinationPossible = determined(nouvelleAnneeDeCoordinationPossible(dossier, kept));
  results.troisMoisAvantLaFinPrevue = determined(writeDay(keptTroisMoisAvantLaFinPrevue(dossier, kept)));
  results.echeanceDeDemandeDeProlongation = determined(
    orNull(keptEcheanceDeDemandeDeProlongation(dossier, kept), writeDay),
  );
  results.plusTotDeDemandeDeProlongation = determined(
    orNull(keptPlusTotDeDemandeDeProlongation(dossier, kept), writeDay),
  );
  results.etatDeDemandeDeProlongation = determined(etatDeDemandeDeProlongation(dossier, kept));
  results.verdictDeProlongation = determined(verdictDeProlongation(dossier));
  results.manquantsDeProlongation = determined(
    manquantsDeProlongation(dossier, kept).map(writePieceManquanteDeProlongation),
  );
}

/** The results, all known, of heures.attendu. */
function knownHeures(results: Unfilled<Results>, dossier: Dossier, kept: Kept): void {
  results.questionsDeFragire = determined(questionsDeFragire(dossier));
  results.evaluationFragireComplete = determined(evaluationFragireComplete(dossier));
  results.scoreEntier = determined(scoreEntier(dossier));
  results.heuresDeBase = determined(formatDecimal(heuresDeBase(dossier, dossier.dateDeLaDemande), 2));
  results.basDuRepereMensuel = determined(basDuRepereMensuel(dossier));
  results.hautDuRepereMensuel = determined(hautDuRepereMensuel(dossier));
  results.heuresDuProgramme = determined(
    formatDecimal(keptHeuresDuProgramme(dossier, kept, dossier.dateDeLaDemande), 2),
  );
  results.heuresDeLAnnee = determined(formatDecimal(keptHeuresDeLAnnee(dossier, kept, dossier.dateDeLaDemande), 2));
  results.interventionBienConfiee = outcomesOf(dossier.interventions, (intervention) =>
    interventionBienConfiee(dossier, intervention),
  );
  results.serviceDuProgramme = outcomesOf(SERVICE_A_DOMICILE.values, (serviceADomicile) =>
    serviceDuProgramme(serviceADomicile),
  );
  results.heureDuProgramme = outcomesOf(dossier.interventions, (intervention) => heureDuProgramme(intervention));
  results.anneeDeLIntervention = outcomesOf(dossier.interventions, (visite) =>
    keptAnneeDeLIntervention(dossier, kept, visite),
  );
  results.plafondDHeuresDeBase = outcomesOf(dossier.interventions, (intervention) =>
    formatDecimal(keptPlafondDHeuresDeBase(dossier, kept, intervention), 2),
  );
  results.plafondDHeuresDuProgramme = outcomesOf(dossier.interventions, (intervention) =>
    formatDecimal(keptPlafondDHeuresDuProgramme(dossier, kept, intervention), 2),
  );
  results.heuresPayeesA = outcomesOf(dossier.interventions, (intervention) =>
    keptHeuresPayeesA(dossier, kept, intervention),
  );
  results.heuresAdmises = outcomesOf(dossier.interventions, (intervention) =>
    formatDecimal(keptHeuresAdmises(dossier, kept, intervention), 2),
  );
  results.heuresDuMois = outcomesOf(dossier.interventions, (visite) =>
    formatDecimal(keptHeuresDuMois(dossier, kept, visite), 2),
  );
  results.heuresRetenues = outcomesOf(dossier.interventions, (visite) =>
    formatDecimal(keptHeuresRetenues(dossier, kept, visite), 2),
  );
  results.heuresPrisesEnCharge = outcomesOf(dossier.interventions, (visite) =>
    formatDecimal(keptHeuresPrisesEnCharge(dossier, kept, visite), 2),
  );
  results.heuresPayeesAuTotal = determined(formatDecimal(heuresPayeesAuTotal(dossier, kept), 2));
  results.ressourcesComptees = determined(formatDecimal(keptRessourcesComptees(dossier, kept), 2));
  results.partDuBareme = determined(formatDecimal(keptPartDuBareme(dossier, kept), 2));
  results.partDuRetraiteSurLesHeures = determined(formatDecimal(partDuRetraiteSurLesHeures(dossier, kept), 2));
}

/** The results, all known, of regles.attendu. */
function knownRegles(results: Unfilled<Results>, dossier: Dossier, kept: Kept): void {
  results.dispositifDuJour = determined(dispositifDuJour(dossier));
  results.statutDuPlan = outcomesOf(ANCIEN_STATUT.values, (ancienStatut) =>
    keptStatutDuPlan(dossier, kept, ancienStatut),
  );
  results.regimePrincipalAdmis = determined(regimePrincipalAdmis(dossier));
  results.conditionDAffiliation = determined(keptConditionDAffiliation(dossier, kept));
  results.conditionDeGir = determined(conditionDeGir(dossier));
  results.ageAdmis = determined(keptAgeAdmis(dossier, kept));
  results.eligibleAuPlan = determined(keptEligibleAuPlan(dossier, kept));
  results.orientation = determined(orientation(dossier, kept));
  results.verdictDeDemandeDAide = determined(verdictDeDemandeDAide(dossier));
  results.manquantsDeDemandeDAide = determined(manquantsDeDemandeDAide(dossier).map(writePieceManquanteDeDemandeDAide));
  results.verdictDeVisiteDeLEvaluateur = determined(verdictDeVisiteDeLEvaluateur(dossier));
  results.manquantsDeVisiteDeLEvaluateur = determined(
    manquantsDeVisiteDeLEvaluateur(dossier).map(writePieceManquanteDeVisiteDeLEvaluateur),
  );
  results.verdictDeDecisionDeLaCaisse = determined(verdictDeDecisionDeLaCaisse(dossier));
  results.manquantsDeDecisionDeLaCaisse = determined(
    manquantsDeDecisionDeLaCaisse(dossier).map(writePieceManquanteDeDecisionDeLaCaisse),
  );
}

/** The results, all known, of temporaires.attendu. */
function knownTemporaires(results: Unfilled<Results>, dossier: Dossier, kept: Kept): void {
  results.aide = outcomesOf(dossier.octrois, (octroi) => keptAide(kept, octroi));
  results.octroiPossible = outcomesOf(dossier.octrois, (accord) => keptOctroiPossible(dossier, kept, accord));
  results.debutDeLAide = outcomesOf(dossier.octrois, (octroi) => writeDay(debutDeLAide(dossier, octroi)));
  results.periodeDeLAide = outcomesOf(dossier.octrois, (octroi) => writePeriod(periodeDeLAide(dossier, octroi)));
  results.anneeDeLOctroi = outcomesOf(dossier.octrois, (accord) => keptAnneeDeLOctroi(dossier, kept, accord));
  results.depenseTemporairePriseEnCharge = outcomesOf(dossier.octrois, (accord) =>
    formatDecimal(keptDepenseTemporairePriseEnCharge(dossier, kept, accord), 2),
  );
  results.heuresTemporairesPrisesEnCharge = outcomesOf(dossier.octrois, (accord) =>
    formatDecimal(keptHeuresTemporairesPrisesEnCharge(dossier, kept, accord), 2),
  );
  results.forfaitEtAideDansLAnnee = outcomesOf(dossier.octrois, (accord) =>
    formatDecimal(forfaitEtAideDansLAnnee(dossier, kept, accord), 2),
  );
  results.heuresDuPlanEtDeLAideDansLAnnee = outcomesOf(dossier.octrois, (accord) =>
    formatDecimal(heuresDuPlanEtDeLAideDansLAnnee(dossier, kept, accord), 2),
  );
  results.demandeeATemps = outcomesOf(dossier.octrois, (octroi) => demandeeATemps(dossier, kept, octroi));
  results.echeanceDeContactDeLIntervenantSocial = outcomesOf(dossier.octrois, (octroi) =>
    orNull(keptEcheanceDeContactDeLIntervenantSocial(dossier, kept, octroi), writeDay),
  );
  results.plusTotDeContactDeLIntervenantSocial = outcomesOf(dossier.octrois, (octroi) =>
    orNull(keptPlusTotDeContactDeLIntervenantSocial(dossier, kept, octroi), writeDay),
  );
  results.etatDeContactDeLIntervenantSocial = outcomesOf(dossier.octrois, (octroi) =>
    etatDeContactDeLIntervenantSocial(dossier, kept, octroi),
  );
  results.verdictDeSuiviDeLAideTemporaire = outcomesOf(dossier.octrois, (octroi) =>
    verdictDeSuiviDeLAideTemporaire(kept, octroi),
  );
  results.manquantsDeSuiviDeLAideTemporaire = outcomesOf(dossier.octrois, (octroi) =>
    manquantsDeSuiviDeLAideTemporaire(dossier, kept, octroi).map(writePieceManquanteDeSuiviDeLAideTemporaire),
  );
  results.verdictDeFinDeLAdh = determined(verdictDeFinDeLAdh(dossier));
  results.manquantsDeFinDeLAdh = determined(manquantsDeFinDeLAdh(dossier).map(writePieceManquanteDeFinDeLAdh));
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
  eachAides(results, session);
  eachCoordination(results, session);
  eachHeures(results, session);
  eachRegles(results, session);
  eachTemporaires(results, session);
  return results;
}

const NO_RESULTS: Unfilled<Results> = unfilled(PARTIAL);

/** Each result of aides.attendu. */
function eachAides(results: Unfilled<Results>, session: Session<Dossier, Kept, Gives>): void {
  results.classement = EACH.classement(session);
  results.plafondDeLaRubrique = EACH.plafondDeLaRubrique(session);
  results.imputation = EACH.imputation(session);
  results.plafondAnnuelDeLaDepense = EACH.plafondAnnuelDeLaDepense(session);
  results.plafondDeRubriqueDeLaDepense = EACH.plafondDeRubriqueDeLaDepense(session);
  results.tauxDeLaDepense = EACH.tauxDeLaDepense(session);
  results.anneeDeLaDepense = EACH.anneeDeLaDepense(session);
  results.retenuDansLaRubrique = EACH.retenuDansLaRubrique(session);
  results.priseEnCharge = EACH.priseEnCharge(session);
  results.resteALaChargeDuRetraite = EACH.resteALaChargeDuRetraite(session);
  results.prisEnChargeAuTotal = EACH.prisEnChargeAuTotal(session);
  results.depensePayeeA = EACH.depensePayeeA(session);
  results.payableAPartirDu = EACH.payableAPartirDu(session);
  results.payableAuPlusTardLe = EACH.payableAuPlusTardLe(session);
  results.partenaireDuProgramme = EACH.partenaireDuProgramme(session);
}

/** Each result of coordination.attendu. */
function eachCoordination(results: Unfilled<Results>, session: Session<Dossier, Kept, Gives>): void {
  results.prestationsDifferentes = EACH.prestationsDifferentes(session);
  results.planCoordonne = EACH.planCoordonne(session);
  results.montantMaximumDeLaPremiereAnnee = EACH.montantMaximumDeLaPremiereAnnee(session);
  results.montantMaximumDeLaSecondeAnnee = EACH.montantMaximumDeLaSecondeAnnee(session);
  results.forfaitDeLaPremiereAnnee = EACH.forfaitDeLaPremiereAnnee(session);
  results.anneesDeCoordination = EACH.anneesDeCoordination(session);
  results.forfaitDeLaSecondeAnnee = EACH.forfaitDeLaSecondeAnnee(session);
  results.forfaitCoordinationAuTotal = EACH.forfaitCoordinationAuTotal(session);
  results.finPrevueDuPlan = EACH.finPrevueDuPlan(session);
  results.jourDeVersementDeLaPremiereAnnee = EACH.jourDeVersementDeLaPremiereAnnee(session);
  results.jourDeVersementDeLaSecondeAnnee = EACH.jourDeVersementDeLaSecondeAnnee(session);
  results.depart = EACH.depart(session);
  results.ecartDuSuivi = EACH.ecartDuSuivi(session);
  results.origineDuSuivi = EACH.origineDuSuivi(session);
  results.jourDuSuivi = EACH.jourDuSuivi(session);
  results.echeanceDeSuiviADeuxMois = EACH.echeanceDeSuiviADeuxMois(session);
  results.plusTotDeSuiviADeuxMois = EACH.plusTotDeSuiviADeuxMois(session);
  results.etatDeSuiviADeuxMois = EACH.etatDeSuiviADeuxMois(session);
  results.echeanceDeSuiviASixMois = EACH.echeanceDeSuiviASixMois(session);
  results.plusTotDeSuiviASixMois = EACH.plusTotDeSuiviASixMois(session);
  results.etatDeSuiviASixMois = EACH.etatDeSuiviASixMois(session);
  results.secondeAnneeSuivie = EACH.secondeAnneeSuivie(session);
  results.echeanceDuPremierSuiviDeLaSecondeAnnee = EACH.echeanceDuPremierSuiviDeLaSecondeAnnee(session);
  results.plusTotDuPremierSuiviDeLaSecondeAnnee = EACH.plusTotDuPremierSuiviDeLaSecondeAnnee(session);
  results.etatDuPremierSuiviDeLaSecondeAnnee = EACH.etatDuPremierSuiviDeLaSecondeAnnee(session);
  results.echeanceDeDeuxiemeSuiviDeLaSecondeAnnee = EACH.echeanceDeDeuxiemeSuiviDeLaSecondeAnnee(session);
  results.plusTotDeDeuxiemeSuiviDeLaSecondeAnnee = EACH.plusTotDeDeuxiemeSuiviDeLaSecondeAnnee(session);
  results.etatDeDeuxiemeSuiviDeLaSecondeAnnee = EACH.etatDeDeuxiemeSuiviDeLaSecondeAnnee(session);
  results.echeanceDeTroisiemeSuiviDeLaSecondeAnnee = EACH.echeanceDeTroisiemeSuiviDeLaSecondeAnnee(session);
  results.plusTotDeTroisiemeSuiviDeLaSecondeAnnee = EACH.plusTotDeTroisiemeSuiviDeLaSecondeAnnee(session);
  results.etatDeTroisiemeSuiviDeLaSecondeAnnee = EACH.etatDeTroisiemeSuiviDeLaSecondeAnnee(session);
  results.verdictDeMissionsDuCoordinateur = EACH.verdictDeMissionsDuCoordinateur(session);
  results.manquantsDeMissionsDuCoordinateur = EACH.manquantsDeMissionsDuCoordinateur(session);
  results.prolongationOuverte = EACH.prolongationOuverte(session);
  results.nouvelleAnneeDeCoordinationPossible = EACH.nouvelleAnneeDeCoordinationPossible(session);
  results.troisMoisAvantLaFinPrevue = EACH.troisMoisAvantLaFinPrevue(session);
  results.echeanceDeDemandeDeProlongation = EACH.echeanceDeDemandeDeProlongation(session);
  results.plusTotDeDemandeDeProlongation = EACH.plusTotDeDemandeDeProlongation(session);
  results.etatDeDemandeDeProlongation = EACH.etatDeDemandeDeProlongation(session);
  results.verdictDeProlongation = EACH.verdictDeProlongation(session);
  results.manquantsDeProlongation = EACH.manquantsDeProlongation(session);
}

/** Each result of heures.attendu. */
function eachHeures(results: Unfilled<Results>, session: Session<Dossier, Kept, Gives>): void {
  results.questionsDeFragire = EACH.questionsDeFragire(session);
  results.evaluationFragireComplete = EACH.evaluationFragireComplete(session);
  results.scoreEntier = EACH.scoreEntier(session);
  results.heuresDeBase = EACH.heuresDeBase(session);
  results.basDuRepereMensuel = EACH.basDuRepereMensuel(session);
  results.hautDuRepereMensuel = EACH.hautDuRepereMensuel(session);
  results.heuresDuProgramme = EACH.heuresDuProgramme(session);
  results.heuresDeLAnnee = EACH.heuresDeLAnnee(session);
  results.interventionBienConfiee = EACH.interventionBienConfiee(session);
  results.serviceDuProgramme = EACH.serviceDuProgramme(session);
  results.heureDuProgramme = EACH.heureDuProgramme(session);
  results.anneeDeLIntervention = EACH.anneeDeLIntervention(session);
  results.plafondDHeuresDeBase = EACH.plafondDHeuresDeBase(session);
  results.plafondDHeuresDuProgramme = EACH.plafondDHeuresDuProgramme(session);
  results.heuresPayeesA = EACH.heuresPayeesA(session);
  results.heuresAdmises = EACH.heuresAdmises(session);
  results.heuresDuMois = EACH.heuresDuMois(session);
  results.heuresRetenues = EACH.heuresRetenues(session);
  results.heuresPrisesEnCharge = EACH.heuresPrisesEnCharge(session);
  results.heuresPayeesAuTotal = EACH.heuresPayeesAuTotal(session);
  results.ressourcesComptees = EACH.ressourcesComptees(session);
  results.partDuBareme = EACH.partDuBareme(session);
  results.partDuRetraiteSurLesHeures = EACH.partDuRetraiteSurLesHeures(session);
}

/** Each result of regles.attendu. */
function eachRegles(results: Unfilled<Results>, session: Session<Dossier, Kept, Gives>): void {
  results.dispositifDuJour = EACH.dispositifDuJour(session);
  results.statutDuPlan = EACH.statutDuPlan(session);
  results.regimePrincipalAdmis = EACH.regimePrincipalAdmis(session);
  results.conditionDAffiliation = EACH.conditionDAffiliation(session);
  results.conditionDeGir = EACH.conditionDeGir(session);
  results.ageAdmis = EACH.ageAdmis(session);
  results.eligibleAuPlan = EACH.eligibleAuPlan(session);
  results.orientation = EACH.orientation(session);
  results.verdictDeDemandeDAide = EACH.verdictDeDemandeDAide(session);
  results.manquantsDeDemandeDAide = EACH.manquantsDeDemandeDAide(session);
  results.verdictDeVisiteDeLEvaluateur = EACH.verdictDeVisiteDeLEvaluateur(session);
  results.manquantsDeVisiteDeLEvaluateur = EACH.manquantsDeVisiteDeLEvaluateur(session);
  results.verdictDeDecisionDeLaCaisse = EACH.verdictDeDecisionDeLaCaisse(session);
  results.manquantsDeDecisionDeLaCaisse = EACH.manquantsDeDecisionDeLaCaisse(session);
}

/** Each result of temporaires.attendu. */
function eachTemporaires(results: Unfilled<Results>, session: Session<Dossier, Kept, Gives>): void {
  results.aide = EACH.aide(session);
  results.octroiPossible = EACH.octroiPossible(session);
  results.debutDeLAide = EACH.debutDeLAide(session);
  results.periodeDeLAide = EACH.periodeDeLAide(session);
  results.anneeDeLOctroi = EACH.anneeDeLOctroi(session);
  results.depenseTemporairePriseEnCharge = EACH.depenseTemporairePriseEnCharge(session);
  results.heuresTemporairesPrisesEnCharge = EACH.heuresTemporairesPrisesEnCharge(session);
  results.forfaitEtAideDansLAnnee = EACH.forfaitEtAideDansLAnnee(session);
  results.heuresDuPlanEtDeLAideDansLAnnee = EACH.heuresDuPlanEtDeLAideDansLAnnee(session);
  results.demandeeATemps = EACH.demandeeATemps(session);
  results.echeanceDeContactDeLIntervenantSocial = EACH.echeanceDeContactDeLIntervenantSocial(session);
  results.plusTotDeContactDeLIntervenantSocial = EACH.plusTotDeContactDeLIntervenantSocial(session);
  results.etatDeContactDeLIntervenantSocial = EACH.etatDeContactDeLIntervenantSocial(session);
  results.verdictDeSuiviDeLAideTemporaire = EACH.verdictDeSuiviDeLAideTemporaire(session);
  results.manquantsDeSuiviDeLAideTemporaire = EACH.manquantsDeSuiviDeLAideTemporaire(session);
  results.verdictDeFinDeLAdh = EACH.verdictDeFinDeLAdh(session);
  results.manquantsDeFinDeLAdh = EACH.manquantsDeFinDeLAdh(session);
}

/** Each result on its own: plain arithmetic when the dossier gives all it reads, else the world with unknowns. */
const EACH: { readonly [K in keyof Results]: (session: Session<Dossier, Kept, Gives>) => Results[K] } = {
  classement: perElement(PARTIAL.classement, (dossier: Dossier, kept: Kept, prestation: Prestation) =>
    keptClassement(dossier, kept, prestation),
  ),
  plafondDeLaRubrique: perElement(PARTIAL.plafondDeLaRubrique, (dossier: Dossier, _kept: Kept, rubrique: Rubrique) =>
    formatDecimal(plafondDeLaRubrique(dossier.dateDeLaDemande, rubrique), 2),
  ),
  imputation: perElement(PARTIAL.imputation, (dossier: Dossier, kept: Kept, depense: Depense) =>
    keptImputation(dossier, kept, depense),
  ),
  plafondAnnuelDeLaDepense: perElement(
    PARTIAL.plafondAnnuelDeLaDepense,
    (dossier: Dossier, _kept: Kept, depense: Depense) => formatDecimal(plafondAnnuelDeLaDepense(dossier, depense), 2),
  ),
  plafondDeRubriqueDeLaDepense: perElement(
    PARTIAL.plafondDeRubriqueDeLaDepense,
    (dossier: Dossier, kept: Kept, depense: Depense) =>
      formatDecimal(keptPlafondDeRubriqueDeLaDepense(dossier, kept, depense), 2),
  ),
  tauxDeLaDepense: perElement(PARTIAL.tauxDeLaDepense, (dossier: Dossier, _kept: Kept, depense: Depense) =>
    formatDecimal(tauxDeLaDepense(dossier, depense), 2),
  ),
  anneeDeLaDepense: perElement(PARTIAL.anneeDeLaDepense, (dossier: Dossier, kept: Kept, achat: Depense) =>
    keptAnneeDeLaDepense(dossier, kept, achat),
  ),
  retenuDansLaRubrique: perElement(PARTIAL.retenuDansLaRubrique, (dossier: Dossier, kept: Kept, achat: Depense) =>
    formatDecimal(keptRetenuDansLaRubrique(dossier, kept, achat), 2),
  ),
  priseEnCharge: perElement(PARTIAL.priseEnCharge, (dossier: Dossier, kept: Kept, achat: Depense) =>
    formatDecimal(keptPriseEnCharge(dossier, kept, achat), 2),
  ),
  resteALaChargeDuRetraite: perElement(
    PARTIAL.resteALaChargeDuRetraite,
    (dossier: Dossier, kept: Kept, depense: Depense) =>
      formatDecimal(resteALaChargeDuRetraite(dossier, kept, depense), 2),
  ),
  prisEnChargeAuTotal: attempted(PARTIAL.prisEnChargeAuTotal, (dossier: Dossier, kept: Kept) =>
    formatDecimal(prisEnChargeAuTotal(dossier, kept), 2),
  ),
  depensePayeeA: perElement(PARTIAL.depensePayeeA, (dossier: Dossier, _kept: Kept, depense: Depense) =>
    depensePayeeA(dossier, depense),
  ),
  payableAPartirDu: perElement(PARTIAL.payableAPartirDu, (dossier: Dossier, _kept: Kept, depense: Depense) =>
    writeDay(payableAPartirDu(dossier, depense)),
  ),
  payableAuPlusTardLe: perElement(PARTIAL.payableAuPlusTardLe, (dossier: Dossier, _kept: Kept, depense: Depense) =>
    orNull(payableAuPlusTardLe(dossier, depense), writeDay),
  ),
  partenaireDuProgramme: perElement(
    PARTIAL.partenaireDuProgramme,
    (_dossier: Dossier, _kept: Kept, formeDeProgramme: FormeDeProgramme) => partenaireDuProgramme(formeDeProgramme),
  ),
  prestationsDifferentes: (session) =>
    PARTIAL.prestationsDifferentes.isKnown(session.gives)
      ? determined(keptPrestationsDifferentes(session.dossier, session.kept))
      : session.open(PARTIAL.prestationsDifferentes),
  planCoordonne: attempted(PARTIAL.planCoordonne, (dossier: Dossier, kept: Kept) => keptPlanCoordonne(dossier, kept)),
  montantMaximumDeLaPremiereAnnee: attempted(PARTIAL.montantMaximumDeLaPremiereAnnee, (dossier: Dossier) =>
    formatDecimal(montantMaximumDeLaPremiereAnnee(dossier), 2),
  ),
  montantMaximumDeLaSecondeAnnee: attempted(PARTIAL.montantMaximumDeLaSecondeAnnee, (dossier: Dossier) =>
    formatDecimal(montantMaximumDeLaSecondeAnnee(dossier), 2),
  ),
  forfaitDeLaPremiereAnnee: attempted(PARTIAL.forfaitDeLaPremiereAnnee, (dossier: Dossier, kept: Kept) =>
    formatDecimal(keptForfaitDeLaPremiereAnnee(dossier, kept), 2),
  ),
  anneesDeCoordination: attempted(PARTIAL.anneesDeCoordination, (dossier: Dossier, kept: Kept) =>
    keptAnneesDeCoordination(dossier, kept),
  ),
  forfaitDeLaSecondeAnnee: attempted(PARTIAL.forfaitDeLaSecondeAnnee, (dossier: Dossier, kept: Kept) =>
    formatDecimal(keptForfaitDeLaSecondeAnnee(dossier, kept), 2),
  ),
  forfaitCoordinationAuTotal: attempted(PARTIAL.forfaitCoordinationAuTotal, (dossier: Dossier, kept: Kept) =>
    formatDecimal(forfaitCoordinationAuTotal(dossier, kept), 2),
  ),
  finPrevueDuPlan: attempted(PARTIAL.finPrevueDuPlan, (dossier: Dossier) => writeDay(finPrevueDuPlan(dossier))),
  jourDeVersementDeLaPremiereAnnee: attempted(
    PARTIAL.jourDeVersementDeLaPremiereAnnee,
    (dossier: Dossier, kept: Kept) => orNull(jourDeVersementDeLaPremiereAnnee(dossier, kept), writeDay),
  ),
  jourDeVersementDeLaSecondeAnnee: attempted(PARTIAL.jourDeVersementDeLaSecondeAnnee, (dossier: Dossier, kept: Kept) =>
    orNull(jourDeVersementDeLaSecondeAnnee(dossier, kept), writeDay),
  ),
  depart: (session) =>
    PARTIAL.depart.isKnown(session.gives)
      ? determined(orNull(depart(session.dossier), writeDay))
      : session.open(PARTIAL.depart),
  ecartDuSuivi: perElement(PARTIAL.ecartDuSuivi, (_dossier: Dossier, _kept: Kept, suiviAttendu: SuiviAttendu) =>
    ecartDuSuivi(suiviAttendu),
  ),
  origineDuSuivi: perElement(PARTIAL.origineDuSuivi, (dossier: Dossier, kept: Kept, suiviAttendu: SuiviAttendu) =>
    orNull(keptOrigineDuSuivi(dossier, kept, suiviAttendu), writeDay),
  ),
  jourDuSuivi: perElement(PARTIAL.jourDuSuivi, (dossier: Dossier, kept: Kept, suiviAttendu: SuiviAttendu) =>
    orNull(keptJourDuSuivi(dossier, kept, suiviAttendu), writeDay),
  ),
  echeanceDeSuiviADeuxMois: attempted(PARTIAL.echeanceDeSuiviADeuxMois, (dossier: Dossier, kept: Kept) =>
    orNull(keptEcheanceDeSuiviADeuxMois(dossier, kept), writeDay),
  ),
  plusTotDeSuiviADeuxMois: attempted(PARTIAL.plusTotDeSuiviADeuxMois, (dossier: Dossier, kept: Kept) =>
    orNull(keptPlusTotDeSuiviADeuxMois(dossier, kept), writeDay),
  ),
  etatDeSuiviADeuxMois: attempted(PARTIAL.etatDeSuiviADeuxMois, (dossier: Dossier, kept: Kept) =>
    etatDeSuiviADeuxMois(dossier, kept),
  ),
  echeanceDeSuiviASixMois: attempted(PARTIAL.echeanceDeSuiviASixMois, (dossier: Dossier, kept: Kept) =>
    orNull(keptEcheanceDeSuiviASixMois(dossier, kept), writeDay),
  ),
  plusTotDeSuiviASixMois: attempted(PARTIAL.plusTotDeSuiviASixMois, (dossier: Dossier, kept: Kept) =>
    orNull(keptPlusTotDeSuiviASixMois(dossier, kept), writeDay),
  ),
  etatDeSuiviASixMois: attempted(PARTIAL.etatDeSuiviASixMois, (dossier: Dossier, kept: Kept) =>
    etatDeSuiviASixMois(dossier, kept),
  ),
  secondeAnneeSuivie: attempted(PARTIAL.secondeAnneeSuivie, (dossier: Dossier, kept: Kept) =>
    keptSecondeAnneeSuivie(dossier, kept),
  ),
  echeanceDuPremierSuiviDeLaSecondeAnnee: attempted(
    PARTIAL.echeanceDuPremierSuiviDeLaSecondeAnnee,
    (dossier: Dossier, kept: Kept) => orNull(keptEcheanceDuPremierSuiviDeLaSecondeAnnee(dossier, kept), writeDay),
  ),
  plusTotDuPremierSuiviDeLaSecondeAnnee: attempted(
    PARTIAL.plusTotDuPremierSuiviDeLaSecondeAnnee,
    (dossier: Dossier, kept: Kept) => orNull(keptPlusTotDuPremierSuiviDeLaSecondeAnnee(dossier, kept), writeDay),
  ),
  etatDuPremierSuiviDeLaSecondeAnnee: attempted(
    PARTIAL.etatDuPremierSuiviDeLaSecondeAnnee,
    (dossier: Dossier, kept: Kept) => etatDuPremierSuiviDeLaSecondeAnnee(dossier, kept),
  ),
  echeanceDeDeuxiemeSuiviDeLaSecondeAnnee: attempted(
    PARTIAL.echeanceDeDeuxiemeSuiviDeLaSecondeAnnee,
    (dossier: Dossier, kept: Kept) => orNull(keptEcheanceDeDeuxiemeSuiviDeLaSecondeAnnee(dossier, kept), writeDay),
  ),
  plusTotDeDeuxiemeSuiviDeLaSecondeAnnee: attempted(
    PARTIAL.plusTotDeDeuxiemeSuiviDeLaSecondeAnnee,
    (dossier: Dossier, kept: Kept) => orNull(keptPlusTotDeDeuxiemeSuiviDeLaSecondeAnnee(dossier, kept), writeDay),
  ),
  etatDeDeuxiemeSuiviDeLaSecondeAnnee: attempted(
    PARTIAL.etatDeDeuxiemeSuiviDeLaSecondeAnnee,
    (dossier: Dossier, kept: Kept) => etatDeDeuxiemeSuiviDeLaSecondeAnnee(dossier, kept),
  ),
  echeanceDeTroisiemeSuiviDeLaSecondeAnnee: attempted(
    PARTIAL.echeanceDeTroisiemeSuiviDeLaSecondeAnnee,
    (dossier: Dossier, kept: Kept) => orNull(keptEcheanceDeTroisiemeSuiviDeLaSecondeAnnee(dossier, kept), writeDay),
  ),
  plusTotDeTroisiemeSuiviDeLaSecondeAnnee: attempted(
    PARTIAL.plusTotDeTroisiemeSuiviDeLaSecondeAnnee,
    (dossier: Dossier, kept: Kept) => orNull(keptPlusTotDeTroisiemeSuiviDeLaSecondeAnnee(dossier, kept), writeDay),
  ),
  etatDeTroisiemeSuiviDeLaSecondeAnnee: attempted(
    PARTIAL.etatDeTroisiemeSuiviDeLaSecondeAnnee,
    (dossier: Dossier, kept: Kept) => etatDeTroisiemeSuiviDeLaSecondeAnnee(dossier, kept),
  ),
  verdictDeMissionsDuCoordinateur: (session) =>
    PARTIAL.verdictDeMissionsDuCoordinateur.isKnown(session.gives)
      ? determined(verdictDeMissionsDuCoordinateur(session.dossier))
      : session.open(PARTIAL.verdictDeMissionsDuCoordinateur),
  manquantsDeMissionsDuCoordinateur: (session) =>
    PARTIAL.manquantsDeMissionsDuCoordinateur.isKnown(session.gives)
      ? determined(manquantsDeMissionsDuCoordinateur(session.dossier).map(writePieceManquanteDeMissionsDuCoordinateur))
      : session.open(PARTIAL.manquantsDeMissionsDuCoordinateur),
  prolongationOuverte: attempted(PARTIAL.prolongationOuverte, (dossier: Dossier, kept: Kept) =>
    keptProlongationOuverte(dossier, kept),
  ),
  nouvelleAnneeDeCoordinationPossible: attempted(
    PARTIAL.nouvelleAnneeDeCoordinationPossible,
    (dossier: Dossier, kept: Kept) => nouvelleAnneeDeCoordinationPossible(dossier, kept),
  ),
  troisMoisAvantLaFinPrevue: attempted(PARTIAL.troisMoisAvantLaFinPrevue, (dossier: Dossier, kept: Kept) =>
    writeDay(keptTroisMoisAvantLaFinPrevue(dossier, kept)),
  ),
  echeanceDeDemandeDeProlongation: attempted(PARTIAL.echeanceDeDemandeDeProlongation, (dossier: Dossier, kept: Kept) =>
    orNull(keptEcheanceDeDemandeDeProlongation(dossier, kept), writeDay),
  ),
  plusTotDeDemandeDeProlongation: attempted(PARTIAL.plusTotDeDemandeDeProlongation, (dossier: Dossier, kept: Kept) =>
    orNull(keptPlusTotDeDemandeDeProlongation(dossier, kept), writeDay),
  ),
  etatDeDemandeDeProlongation: attempted(PARTIAL.etatDeDemandeDeProlongation, (dossier: Dossier, kept: Kept) =>
    etatDeDemandeDeProlongation(dossier, kept),
  ),
  verdictDeProlongation: (session) =>
    PARTIAL.verdictDeProlongation.isKnown(session.gives)
      ? determined(verdictDeProlongation(session.dossier))
      : session.open(PARTIAL.verdictDeProlongation),
  manquantsDeProlongation: attempted(PARTIAL.manquantsDeProlongation, (dossier: Dossier, kept: Kept) =>
    manquantsDeProlongation(dossier, kept).map(writePieceManquanteDeProlongation),
  ),
  questionsDeFragire: (session) =>
    PARTIAL.questionsDeFragire.isKnown(session.gives)
      ? determined(questionsDeFragire(session.dossier))
      : session.open(PARTIAL.questionsDeFragire),
  evaluationFragireComplete: (session) =>
    PARTIAL.evaluationFragireComplete.isKnown(session.gives)
      ? determined(evaluationFragireComplete(session.dossier))
      : session.open(PARTIAL.evaluationFragireComplete),
  scoreEntier: (session) =>
    PARTIAL.scoreEntier.isKnown(session.gives)
      ? determined(scoreEntier(session.dossier))
      : session.open(PARTIAL.scoreEntier),
  heuresDeBase: attempted(PARTIAL.heuresDeBase, (dossier: Dossier) =>
    formatDecimal(heuresDeBase(dossier, dossier.dateDeLaDemande), 2),
  ),
  basDuRepereMensuel: attempted(PARTIAL.basDuRepereMensuel, (dossier: Dossier) => basDuRepereMensuel(dossier)),
  hautDuRepereMensuel: attempted(PARTIAL.hautDuRepereMensuel, (dossier: Dossier) => hautDuRepereMensuel(dossier)),
  heuresDuProgramme: attempted(PARTIAL.heuresDuProgramme, (dossier: Dossier, kept: Kept) =>
    formatDecimal(keptHeuresDuProgramme(dossier, kept, dossier.dateDeLaDemande), 2),
  ),
  heuresDeLAnnee: attempted(PARTIAL.heuresDeLAnnee, (dossier: Dossier, kept: Kept) =>
    formatDecimal(keptHeuresDeLAnnee(dossier, kept, dossier.dateDeLaDemande), 2),
  ),
  interventionBienConfiee: perElement(
    PARTIAL.interventionBienConfiee,
    (dossier: Dossier, _kept: Kept, intervention: Intervention) => interventionBienConfiee(dossier, intervention),
  ),
  serviceDuProgramme: perElement(
    PARTIAL.serviceDuProgramme,
    (_dossier: Dossier, _kept: Kept, serviceADomicile: ServiceADomicile) => serviceDuProgramme(serviceADomicile),
  ),
  heureDuProgramme: perElement(PARTIAL.heureDuProgramme, (_dossier: Dossier, _kept: Kept, intervention: Intervention) =>
    heureDuProgramme(intervention),
  ),
  anneeDeLIntervention: perElement(PARTIAL.anneeDeLIntervention, (dossier: Dossier, kept: Kept, visite: Intervention) =>
    keptAnneeDeLIntervention(dossier, kept, visite),
  ),
  plafondDHeuresDeBase: perElement(
    PARTIAL.plafondDHeuresDeBase,
    (dossier: Dossier, kept: Kept, intervention: Intervention) =>
      formatDecimal(keptPlafondDHeuresDeBase(dossier, kept, intervention), 2),
  ),
  plafondDHeuresDuProgramme: perElement(
    PARTIAL.plafondDHeuresDuProgramme,
    (dossier: Dossier, kept: Kept, intervention: Intervention) =>
      formatDecimal(keptPlafondDHeuresDuProgramme(dossier, kept, intervention), 2),
  ),
  heuresPayeesA: perElement(PARTIAL.heuresPayeesA, (dossier: Dossier, kept: Kept, intervention: Intervention) =>
    keptHeuresPayeesA(dossier, kept, intervention),
  ),
  heuresAdmises: perElement(PARTIAL.heuresAdmises, (dossier: Dossier, kept: Kept, intervention: Intervention) =>
    formatDecimal(keptHeuresAdmises(dossier, kept, intervention), 2),
  ),
  heuresDuMois: perElement(PARTIAL.heuresDuMois, (dossier: Dossier, kept: Kept, visite: Intervention) =>
    formatDecimal(keptHeuresDuMois(dossier, kept, visite), 2),
  ),
  heuresRetenues: perElement(PARTIAL.heuresRetenues, (dossier: Dossier, kept: Kept, visite: Intervention) =>
    formatDecimal(keptHeuresRetenues(dossier, kept, visite), 2),
  ),
  heuresPrisesEnCharge: perElement(PARTIAL.heuresPrisesEnCharge, (dossier: Dossier, kept: Kept, visite: Intervention) =>
    formatDecimal(keptHeuresPrisesEnCharge(dossier, kept, visite), 2),
  ),
  heuresPayeesAuTotal: attempted(PARTIAL.heuresPayeesAuTotal, (dossier: Dossier, kept: Kept) =>
    formatDecimal(heuresPayeesAuTotal(dossier, kept), 2),
  ),
  ressourcesComptees: attempted(PARTIAL.ressourcesComptees, (dossier: Dossier, kept: Kept) =>
    formatDecimal(keptRessourcesComptees(dossier, kept), 2),
  ),
  partDuBareme: attempted(PARTIAL.partDuBareme, (dossier: Dossier, kept: Kept) =>
    formatDecimal(keptPartDuBareme(dossier, kept), 2),
  ),
  partDuRetraiteSurLesHeures: attempted(PARTIAL.partDuRetraiteSurLesHeures, (dossier: Dossier, kept: Kept) =>
    formatDecimal(partDuRetraiteSurLesHeures(dossier, kept), 2),
  ),
  dispositifDuJour: attempted(PARTIAL.dispositifDuJour, (dossier: Dossier) => dispositifDuJour(dossier)),
  statutDuPlan: perElement(PARTIAL.statutDuPlan, (dossier: Dossier, kept: Kept, ancienStatut: AncienStatut) =>
    keptStatutDuPlan(dossier, kept, ancienStatut),
  ),
  regimePrincipalAdmis: (session) =>
    PARTIAL.regimePrincipalAdmis.isKnown(session.gives)
      ? determined(regimePrincipalAdmis(session.dossier))
      : session.open(PARTIAL.regimePrincipalAdmis),
  conditionDAffiliation: attempted(PARTIAL.conditionDAffiliation, (dossier: Dossier, kept: Kept) =>
    keptConditionDAffiliation(dossier, kept),
  ),
  conditionDeGir: (session) =>
    PARTIAL.conditionDeGir.isKnown(session.gives)
      ? determined(conditionDeGir(session.dossier))
      : session.open(PARTIAL.conditionDeGir),
  ageAdmis: (session) =>
    PARTIAL.ageAdmis.isKnown(session.gives)
      ? determined(keptAgeAdmis(session.dossier, session.kept))
      : session.open(PARTIAL.ageAdmis),
  eligibleAuPlan: attempted(PARTIAL.eligibleAuPlan, (dossier: Dossier, kept: Kept) =>
    keptEligibleAuPlan(dossier, kept),
  ),
  orientation: attempted(PARTIAL.orientation, (dossier: Dossier, kept: Kept) => orientation(dossier, kept)),
  verdictDeDemandeDAide: (session) =>
    PARTIAL.verdictDeDemandeDAide.isKnown(session.gives)
      ? determined(verdictDeDemandeDAide(session.dossier))
      : session.open(PARTIAL.verdictDeDemandeDAide),
  manquantsDeDemandeDAide: (session) =>
    PARTIAL.manquantsDeDemandeDAide.isKnown(session.gives)
      ? determined(manquantsDeDemandeDAide(session.dossier).map(writePieceManquanteDeDemandeDAide))
      : session.open(PARTIAL.manquantsDeDemandeDAide),
  verdictDeVisiteDeLEvaluateur: (session) =>
    PARTIAL.verdictDeVisiteDeLEvaluateur.isKnown(session.gives)
      ? determined(verdictDeVisiteDeLEvaluateur(session.dossier))
      : session.open(PARTIAL.verdictDeVisiteDeLEvaluateur),
  manquantsDeVisiteDeLEvaluateur: (session) =>
    PARTIAL.manquantsDeVisiteDeLEvaluateur.isKnown(session.gives)
      ? determined(manquantsDeVisiteDeLEvaluateur(session.dossier).map(writePieceManquanteDeVisiteDeLEvaluateur))
      : session.open(PARTIAL.manquantsDeVisiteDeLEvaluateur),
  verdictDeDecisionDeLaCaisse: (session) =>
    PARTIAL.verdictDeDecisionDeLaCaisse.isKnown(session.gives)
      ? determined(verdictDeDecisionDeLaCaisse(session.dossier))
      : session.open(PARTIAL.verdictDeDecisionDeLaCaisse),
  manquantsDeDecisionDeLaCaisse: (session) =>
    PARTIAL.manquantsDeDecisionDeLaCaisse.isKnown(session.gives)
      ? determined(manquantsDeDecisionDeLaCaisse(session.dossier).map(writePieceManquanteDeDecisionDeLaCaisse))
      : session.open(PARTIAL.manquantsDeDecisionDeLaCaisse),
  aide: perElement(PARTIAL.aide, (_dossier: Dossier, kept: Kept, octroi: Octroi) => keptAide(kept, octroi)),
  octroiPossible: perElement(PARTIAL.octroiPossible, (dossier: Dossier, kept: Kept, accord: Octroi) =>
    keptOctroiPossible(dossier, kept, accord),
  ),
  debutDeLAide: perElement(PARTIAL.debutDeLAide, (dossier: Dossier, _kept: Kept, octroi: Octroi) =>
    writeDay(debutDeLAide(dossier, octroi)),
  ),
  periodeDeLAide: perElement(PARTIAL.periodeDeLAide, (dossier: Dossier, _kept: Kept, octroi: Octroi) =>
    writePeriod(periodeDeLAide(dossier, octroi)),
  ),
  anneeDeLOctroi: perElement(PARTIAL.anneeDeLOctroi, (dossier: Dossier, kept: Kept, accord: Octroi) =>
    keptAnneeDeLOctroi(dossier, kept, accord),
  ),
  depenseTemporairePriseEnCharge: perElement(
    PARTIAL.depenseTemporairePriseEnCharge,
    (dossier: Dossier, kept: Kept, accord: Octroi) =>
      formatDecimal(keptDepenseTemporairePriseEnCharge(dossier, kept, accord), 2),
  ),
  heuresTemporairesPrisesEnCharge: perElement(
    PARTIAL.heuresTemporairesPrisesEnCharge,
    (dossier: Dossier, kept: Kept, accord: Octroi) =>
      formatDecimal(keptHeuresTemporairesPrisesEnCharge(dossier, kept, accord), 2),
  ),
  forfaitEtAideDansLAnnee: perElement(PARTIAL.forfaitEtAideDansLAnnee, (dossier: Dossier, kept: Kept, accord: Octroi) =>
    formatDecimal(forfaitEtAideDansLAnnee(dossier, kept, accord), 2),
  ),
  heuresDuPlanEtDeLAideDansLAnnee: perElement(
    PARTIAL.heuresDuPlanEtDeLAideDansLAnnee,
    (dossier: Dossier, kept: Kept, accord: Octroi) =>
      formatDecimal(heuresDuPlanEtDeLAideDansLAnnee(dossier, kept, accord), 2),
  ),
  demandeeATemps: perElement(PARTIAL.demandeeATemps, (dossier: Dossier, kept: Kept, octroi: Octroi) =>
    demandeeATemps(dossier, kept, octroi),
  ),
  echeanceDeContactDeLIntervenantSocial: perElement(
    PARTIAL.echeanceDeContactDeLIntervenantSocial,
    (dossier: Dossier, kept: Kept, octroi: Octroi) =>
      orNull(keptEcheanceDeContactDeLIntervenantSocial(dossier, kept, octroi), writeDay),
  ),
  plusTotDeContactDeLIntervenantSocial: perElement(
    PARTIAL.plusTotDeContactDeLIntervenantSocial,
    (dossier: Dossier, kept: Kept, octroi: Octroi) =>
      orNull(keptPlusTotDeContactDeLIntervenantSocial(dossier, kept, octroi), writeDay),
  ),
  etatDeContactDeLIntervenantSocial: perElement(
    PARTIAL.etatDeContactDeLIntervenantSocial,
    (dossier: Dossier, kept: Kept, octroi: Octroi) => etatDeContactDeLIntervenantSocial(dossier, kept, octroi),
  ),
  verdictDeSuiviDeLAideTemporaire: perElement(
    PARTIAL.verdictDeSuiviDeLAideTemporaire,
    (_dossier: Dossier, kept: Kept, octroi: Octroi) => verdictDeSuiviDeLAideTemporaire(kept, octroi),
  ),
  manquantsDeSuiviDeLAideTemporaire: perElement(
    PARTIAL.manquantsDeSuiviDeLAideTemporaire,
    (dossier: Dossier, kept: Kept, octroi: Octroi) =>
      manquantsDeSuiviDeLAideTemporaire(dossier, kept, octroi).map(writePieceManquanteDeSuiviDeLAideTemporaire),
  ),
  verdictDeFinDeLAdh: (session) =>
    PARTIAL.verdictDeFinDeLAdh.isKnown(session.gives)
      ? determined(verdictDeFinDeLAdh(session.dossier))
      : session.open(PARTIAL.verdictDeFinDeLAdh),
  manquantsDeFinDeLAdh: (session) =>
    PARTIAL.manquantsDeFinDeLAdh.isKnown(session.gives)
      ? determined(manquantsDeFinDeLAdh(session.dossier).map(writePieceManquanteDeFinDeLAdh))
      : session.open(PARTIAL.manquantsDeFinDeLAdh),
};
