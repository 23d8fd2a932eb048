/**
 * AMD : aide au maintien à domicile des retraités de l'État: JSON to values, values to JSON.
 * Made by Attendu with amd-fonction-publique.ts. Do not edit: change the rules and build again.
 */

import { type Given, type Reader, type Shape, limitsOf, orNull, pathTo, writeDay } from 'attendu/runtime';
import type {
  Acte,
  AidePercue,
  Assure,
  CategorieDeServices,
  ControleDesPlansOscar,
  CoordinateurDuPlan,
  Dossier,
  EgaliteDeTrimestres,
  EntreDeuxTranches,
  EtatDuDelai,
  FormuleDuPlan,
  Foyer,
  Frais,
  InstructionDeLaDemande,
  InstructionDeLaDemande2,
  JourDeLaConditionDAge,
  JourDuBareme,
  JourDuBilan,
  LienAvecLesPostesEtTelecommunications,
  Mission,
  NatureDePension,
  Options,
  Pension,
  PieceManquanteDeInstructionDeLaDemande,
  PieceManquanteDeInstructionDeLaDemandeOutput,
  PlaceDeLEtat,
  PlafondApplicable,
  PorteeDeLaConditionDeRessources,
  PorteeDuTerme,
  Prestataire,
  Readings,
  Regime,
  RegimePrincipalDUnSurvivant,
  RessourcesMensuellesDuBareme,
  RevenuDUnFoyerQuiAChange,
  SensDuPlafondAnnuel,
  Service,
  ServiceOutput,
  SurvivantDUnAgentDesPostes,
  SurvivantRemarie,
  Validation,
  ValidationOutput,
  Verdict,
  Verseur,
} from './amd-fonction-publique.types.js';

/** The readings in force: those chosen, else those retained; a question without either stays open. */
export function readingsOf(options: Options, reader: Reader): Given<Readings> {
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
    jourDeLaConditionDAge: reader.choice(
      options.readings?.jourDeLaConditionDAge,
      JOUR_DE_LA_CONDITION_DAGE,
      '',
      "jour de la condition d'âge",
    ),
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

export const CATEGORIE_DE_SERVICES: readonly CategorieDeServices[] = [
  'aide à domicile',
  'sécurité à domicile',
  'sorties du domicile',
  "retour d'hospitalisation",
  'périodes de fragilité',
];

export const FORMULE_DU_PLAN: readonly FormuleDuPlan[] = ["plan d'action personnalisé", 'plan OSCAR'];

export const LIEN_AVEC_LES_POSTES_ET_TELECOMMUNICATIONS: readonly LienAvecLesPostesEtTelecommunications[] = [
  'agent retraité',
  "survivant d'un agent",
  'aucun lien',
];

export const FOYER: readonly Foyer[] = ['personne seule', 'ménage'];

export const CONTROLE_DES_PLANS_OSCAR: readonly ControleDesPlansOscar[] = [
  'tous les plans',
  "plan d'action personnalisé seul",
];

export const JOUR_DU_BILAN: readonly JourDuBilan[] = ['la veille au plus tard', 'le jour du terme compris'];

export const COORDINATEUR_DU_PLAN: readonly CoordinateurDuPlan[] = ['coordinateur compté', 'coordinateur non compté'];

export const SURVIVANT_REMARIE: readonly SurvivantRemarie[] = ['remariage indifférent', 'remariage exclu'];

export const JOUR_DE_LA_CONDITION_DAGE: readonly JourDeLaConditionDAge[] = ['jour de la demande', 'jour de la décision'];

export const EGALITE_DE_TRIMESTRES: readonly EgaliteDeTrimestres[] = ["l'égalité suffit", "l'égalité ne suffit pas"];

export const REGIME_PRINCIPAL_DUN_SURVIVANT: readonly RegimePrincipalDUnSurvivant[] = [
  'trimestres du demandeur',
  'trimestres du défunt',
  'condition écartée',
];

export const SURVIVANT_DUN_AGENT_DES_POSTES: readonly SurvivantDUnAgentDesPostes[] = ['survivant visé', 'survivant non visé'];

export const PORTEE_DU_TERME: readonly PorteeDuTerme[] = ['mission seule', 'aide elle-même'];

export const REVENU_DUN_FOYER_QUI_ACHANGE: readonly RevenuDUnFoyerQuiAChange[] = ["revenu de l'avis", 'revenu à recalculer'];

export const RESSOURCES_MENSUELLES_DU_BAREME: readonly RessourcesMensuellesDuBareme[] = ['douzième du revenu', 'autre calcul'];

export const JOUR_DU_BAREME: readonly JourDuBareme[] = ['barème de la demande', 'barème de la décision'];

export const ENTRE_DEUX_TRANCHES: readonly EntreDeuxTranches[] = ['euro inférieur', 'euro le plus proche', 'euro supérieur'];

export const PORTEE_DE_LA_CONDITION_DE_RESSOURCES: readonly PorteeDeLaConditionDeRessources[] = [
  'limite qui exclut',
  'simple barème',
];

export const SENS_DU_PLAFOND_ANNUEL: readonly SensDuPlafondAnnuel[] = ['plafond de dépense', "plafond d'aide"];

export const PLAFOND_APPLICABLE: readonly PlafondApplicable[] = [
  'plafond du plan',
  'plafond après hospitalisation',
  'plafond de la fragilité',
];

export const PLACE_DE_LETAT: readonly PlaceDeLEtat[] = ['seul en tête', 'égalité en tête', 'pas en tête'];

export const ETAT_DU_DELAI: readonly EtatDuDelai[] = [
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

export const VERDICT: readonly Verdict[] = ['conforme', 'non conforme'];

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

export const SERVICE_SHAPE: Shape = {
  kind: 'record',
  fields: {
    nom: { name: 'nom', shape: { kind: 'text' } },
    categorie: {
      name: 'catégorie',
      shape: { kind: 'optional', of: { kind: 'choice', values: CATEGORIE_DE_SERVICES } },
    },
  },
};

export const ACTE_SHAPE: Shape = {
  kind: 'record',
  fields: {
    mission: { name: 'mission', shape: { kind: 'choice', values: MISSION } },
    date: { name: 'date', shape: { kind: 'date' } },
  },
};

export const FRAIS_SHAPE: Shape = {
  kind: 'record',
  fields: {
    montant: { name: 'montant', shape: { kind: 'number', scale: 2, min: null, max: null } },
    justifie: { name: 'justifié', shape: { kind: 'boolean' } },
  },
};

export const PRESTATAIRE_SHAPE: Shape = {
  kind: 'record',
  fields: {
    nom: { name: 'nom', shape: { kind: 'text' } },
  },
};

export const PENSION_SHAPE: Shape = {
  kind: 'record',
  fields: {
    nature: { name: 'nature', shape: { kind: 'choice', values: NATURE_DE_PENSION } },
  },
};

export const VALIDATION_SHAPE: Shape = {
  kind: 'record',
  fields: {
    assure: { name: 'assuré', shape: { kind: 'choice', values: ASSURE } },
    regime: { name: 'régime', shape: { kind: 'choice', values: REGIME } },
    trimestres: { name: 'trimestres', shape: { kind: 'number', scale: 0, min: 0, max: 400 } },
  },
};

export const AIDE_PERCUE_SHAPE: Shape = {
  kind: 'record',
  fields: {
    nom: { name: 'nom', shape: { kind: 'text' } },
    verseur: { name: 'verseur', shape: { kind: 'choice', values: VERSEUR } },
    memeNatureOuMemeObjet: { name: 'même nature ou même objet', shape: { kind: 'boolean' } },
    verseePourHandicap: { name: 'versée pour handicap', shape: { kind: 'boolean' } },
  },
};

export const INSTRUCTION_DE_LA_DEMANDE2_SHAPE: Shape = {
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

export const PIECE_MANQUANTE_DE_INSTRUCTION_DE_LA_DEMANDE_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: INSTRUCTION_DE_LA_DEMANDE } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
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
export function readDossier(input: unknown, readings: Given<Readings>, reader: Reader): Given<Dossier> {
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
    jourDeLaConditionDAge: readings.jourDeLaConditionDAge,
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
