/**
 * ARDH : aide au retour à domicile après hospitalisation: JSON to values, values to JSON.
 * Made by Attendu with ardh-2011.ts. Do not edit: change the rules and build again.
 */

import { type Given, type Reader, type Shape, limitsOf, orNull, pathTo, writeDay } from 'attendu/runtime';
import type {
  ActeurDuSuivi,
  AideExclusive,
  AideLegale,
  AssietteDuPlafond,
  AuteurDeLaDemande,
  CadreDeLAide,
  CompteDesTroisMois,
  Decision,
  DemandeTardiveEnGir1A4,
  Dossier,
  DossierDeDemande,
  DossierDeDemande2,
  DroitAuDelaDeLOuverture,
  EffetDeLHospitalisation,
  EntreLaSortieEtLeRetour,
  EtapeDeLHospitalisation,
  EtapeDeLHospitalisation2,
  EtapeDeLaFin,
  EtapeDeLaFin2,
  EtapeDuRetour,
  EtapeDuRetour2,
  EtatDuDelai,
  JourDeLAge,
  JustificationDuRevenu,
  JustificationDuRevenu2,
  LigneDeLaGrille,
  ModeDHospitalisation,
  MoyenDuSuivi,
  NatureDuPlan,
  NouveauPlanDeTroisMois,
  NouvelleHospitalisation,
  OptionPourLePap,
  Options,
  Orientation,
  PieceManquanteDeDossierDeDemande,
  PieceManquanteDeDossierDeDemandeOutput,
  PieceManquanteDeEtapeDeLHospitalisation,
  PieceManquanteDeEtapeDeLHospitalisationOutput,
  PieceManquanteDeEtapeDeLaFin,
  PieceManquanteDeEtapeDeLaFinOutput,
  PieceManquanteDeEtapeDuRetour,
  PieceManquanteDeEtapeDuRetourOutput,
  PieceManquanteDeJustificationDuRevenu,
  PieceManquanteDeJustificationDuRevenuOutput,
  PieceManquanteDePriseDeRendezVousDeLEvaluation,
  PieceManquanteDePriseDeRendezVousDeLEvaluationOutput,
  PorteeDuBesoinSuperieur,
  Preconisation,
  PriseDeRendezVousDeLEvaluation,
  PriseDeRendezVousDeLEvaluation2,
  PsychiatrieSansExperimentation,
  Readings,
  RegimePrincipal,
  SignatureDeLEtablissement,
  SituationDeLAide,
  SuiteDuDossier,
  TauxApresControle,
  TroisMoisEffectifs,
  TypeDePrestation,
  Verdict,
} from './ardh-2011.types.js';

/** The readings in force: those chosen, else those retained; a question without either stays open. */
export function readingsOf(options: Options, reader: Reader): Given<Readings> {
  return {
    troisMoisEffectifs: reader.choice(
      options.readings?.troisMoisEffectifs,
      TROIS_MOIS_EFFECTIFS,
      '',
      'trois mois effectifs',
    ),
    compteDesTroisMois: reader.choice(
      options.readings?.compteDesTroisMois,
      COMPTE_DES_TROIS_MOIS,
      '',
      'compte des trois mois',
    ),
    droitAuDelaDeLOuverture: reader.choice(
      options.readings?.droitAuDelaDeLOuverture,
      DROIT_AU_DELA_DE_LOUVERTURE,
      '',
      "droit au-delà de l'ouverture",
    ),
    assietteDuPlafond: reader.choice(
      options.readings?.assietteDuPlafond,
      ASSIETTE_DU_PLAFOND,
      '',
      'assiette du plafond',
    ),
    tauxApresControle: reader.choice(
      options.readings?.tauxApresControle,
      TAUX_APRES_CONTROLE,
      '',
      'taux après contrôle',
    ),
    entreLaSortieEtLeRetour: reader.choice(
      options.readings?.entreLaSortieEtLeRetour,
      ENTRE_LA_SORTIE_ET_LE_RETOUR,
      '',
      'entre la sortie et le retour',
    ),
    psychiatrieSansExperimentation: reader.choice(
      options.readings?.psychiatrieSansExperimentation,
      PSYCHIATRIE_SANS_EXPERIMENTATION,
      '',
      'psychiatrie sans expérimentation',
    ),
    regimePrincipal: reader.choice(options.readings?.regimePrincipal, REGIME_PRINCIPAL, '', 'régime principal'),
    jourDeLAge: reader.choice(options.readings?.jourDeLAge, JOUR_DE_LAGE, '', "jour de l'âge"),
    aideExclusive: reader.choice(options.readings?.aideExclusive, AIDE_EXCLUSIVE, '', 'aide exclusive'),
    demandeTardiveEnGir1A4: reader.choice(
      options.readings?.demandeTardiveEnGir1A4,
      DEMANDE_TARDIVE_EN_GIR1_A4,
      '',
      'demande tardive en GIR 1 à 4',
    ),
    signatureDeLEtablissement: reader.choice(
      options.readings?.signatureDeLEtablissement,
      SIGNATURE_DE_LETABLISSEMENT,
      '',
      "signature de l'établissement",
    ),
    porteeDuBesoinSuperieur: reader.choice(
      options.readings?.porteeDuBesoinSuperieur,
      PORTEE_DU_BESOIN_SUPERIEUR,
      '',
      'portée du besoin supérieur',
    ),
    nouveauPlanDeTroisMois: reader.choice(
      options.readings?.nouveauPlanDeTroisMois,
      NOUVEAU_PLAN_DE_TROIS_MOIS,
      '',
      'nouveau plan de trois mois',
    ),
  };
}

export const MODE_DHOSPITALISATION: readonly ModeDHospitalisation[] = [
  'séjour',
  'passage aux urgences',
  'intervention en ambulatoire',
  'hospitalisation à domicile',
  'autre mode',
];

export const AUTEUR_DE_LA_DEMANDE: readonly AuteurDeLaDemande[] = ['établissement', 'patient', 'famille'];

export const ACTEUR_DU_SUIVI: readonly ActeurDuSuivi[] = ['service social', 'structure partenaire', 'autre acteur'];

export const MOYEN_DU_SUIVI: readonly MoyenDuSuivi[] = ['téléphone', 'seconde visite à domicile', 'autre moyen'];

export const CADRE_DE_LAIDE: readonly CadreDeLAide[] = ['ARDH', 'hors ARDH'];

export const OPTION_POUR_LE_PAP: readonly OptionPourLePap[] = ['conserver et modifier', 'interrompre et ouvrir'];

export const TROIS_MOIS_EFFECTIFS: readonly TroisMoisEffectifs[] = ['comptés du premier du mois', 'pleins depuis le retour'];

export const COMPTE_DES_TROIS_MOIS: readonly CompteDesTroisMois[] = ['les mois courent', "les mois s'arrêtent"];

export const DROIT_AU_DELA_DE_LOUVERTURE: readonly DroitAuDelaDeLOuverture[] = ['droit entier', "droit limité à l'ouverture"];

export const ASSIETTE_DU_PLAFOND: readonly AssietteDuPlafond[] = ['coût total', 'part de la caisse'];

export const TAUX_APRES_CONTROLE: readonly TauxApresControle[] = ['taux définitif', 'sommes à rendre'];

export const ENTRE_LA_SORTIE_ET_LE_RETOUR: readonly EntreLaSortieEtLeRetour[] = ['encore recevable', 'déjà trop tard'];

export const PSYCHIATRIE_SANS_EXPERIMENTATION: readonly PsychiatrieSansExperimentation[] = [
  'comme toute hospitalisation',
  'seulement par expérimentation',
];

export const REGIME_PRINCIPAL: readonly RegimePrincipal[] = ['retraite à titre principal', 'activité la plus longue'];

export const JOUR_DE_LAGE: readonly JourDeLAge[] = ['âge à la demande', 'âge au retour'];

export const AIDE_EXCLUSIVE: readonly AideExclusive[] = ['aide perçue', 'aide perçue ou ouverte'];

export const DEMANDE_TARDIVE_EN_GIR1_A4: readonly DemandeTardiveEnGir1A4[] = ["PAP d'abord", "APA d'abord"];

export const SIGNATURE_DE_LETABLISSEMENT: readonly SignatureDeLEtablissement[] = [
  'toujours exigée',
  "exigée de l'établissement qui demande",
];

export const PORTEE_DU_BESOIN_SUPERIEUR: readonly PorteeDuBesoinSuperieur[] = [
  'toujours',
  'après une nouvelle hospitalisation',
];

export const NOUVEAU_PLAN_DE_TROIS_MOIS: readonly NouveauPlanDeTroisMois[] = ['un PAP', 'une ARDH'];

export const EFFET_DE_LHOSPITALISATION: readonly EffetDeLHospitalisation[] = ['poursuite au retour', 'hors de la période'];

export const ORIENTATION: readonly Orientation[] = ['accord de principe', 'examen en PAP', "demande d'APA", 'refus'];

export const DECISION: readonly Decision[] = ['accord de principe donné', 'notification définitive'];

export const NATURE_DU_PLAN: readonly NatureDuPlan[] = ['ARDH seule', 'PAP modifié', 'PAP de trois mois'];

export const VERDICT: readonly Verdict[] = ['conforme', 'non conforme'];

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

export const SUITE_DU_DOSSIER: readonly SuiteDuDossier[] = [
  "fin de l'aide",
  'PAP de droit commun',
  "demande d'APA au département",
  'services du département',
];

const TYPE_DE_PRESTATION: readonly TypeDePrestation[] = [
  'aide à domicile',
  'portage de repas',
  'téléalarme',
  'aides techniques',
  'petits travaux',
];

const AIDE_LEGALE: readonly AideLegale[] = ['APA', 'PSD', 'ACTP', 'PCH', 'MTP'];

const SITUATION_DE_LAIDE: readonly SituationDeLAide[] = [
  'pas de demande',
  'demande en cours',
  'demande rejetée',
  'attribution refusée',
];

const DOSSIER_DE_DEMANDE: readonly DossierDeDemande[] = [
  'imprimé national utilisé',
  'demandeur identifié',
  'grille des aides légales remplie',
  'ressources mensuelles indiquées',
  'pronostic de récupération donné',
  "préconisations d'aides jointes",
  'signature du demandeur',
  "signature de l'hôpital",
];

const JUSTIFICATION_DU_REVENU: readonly JustificationDuRevenu[] = [
  'protocole de contrôle signé',
  "avis d'imposition transmis",
];

const ETAPE_DE_LHOSPITALISATION: readonly EtapeDeLHospitalisation[] = [
  'demande formalisée',
  "préconisation d'aide",
  'date de sortie prévisionnelle',
  "conditions de l'intervention à domicile",
];

const ETAPE_DU_RETOUR: readonly EtapeDuRetour[] = [
  'plan préconisé mis en œuvre sans délai',
  'évaluation à domicile',
  'évaluation faite par le service social',
  "préconisation de l'évaluateur transmise",
  "plan signé par l'évaluateur et le retraité",
  'notification définitive adressée',
];

const PRISE_DE_RENDEZ_VOUS_DE_LEVALUATION: readonly PriseDeRendezVousDeLEvaluation[] = [
  'coordonnées de la structure données',
  'caisse nommée',
  'date et heure convenues',
  'durée approximative dite',
  "présence d'un proche",
];

const ETAPE_DE_LA_FIN: readonly EtapeDeLaFin[] = ['suivi fait', 'fiche adressée', 'suite à donner écrite'];

function asModeDHospitalisation(value: unknown): ModeDHospitalisation | undefined {
  switch (value) {
    case 'séjour':
      return 'séjour';
    case 'passage aux urgences':
      return 'passage aux urgences';
    case 'intervention en ambulatoire':
      return 'intervention en ambulatoire';
    case 'hospitalisation à domicile':
      return 'hospitalisation à domicile';
    case 'autre mode':
      return 'autre mode';
    default:
      return undefined;
  }
}

function asAuteurDeLaDemande(value: unknown): AuteurDeLaDemande | undefined {
  switch (value) {
    case 'établissement':
      return 'établissement';
    case 'patient':
      return 'patient';
    case 'famille':
      return 'famille';
    default:
      return undefined;
  }
}

function asActeurDuSuivi(value: unknown): ActeurDuSuivi | undefined {
  switch (value) {
    case 'service social':
      return 'service social';
    case 'structure partenaire':
      return 'structure partenaire';
    case 'autre acteur':
      return 'autre acteur';
    default:
      return undefined;
  }
}

function asMoyenDuSuivi(value: unknown): MoyenDuSuivi | undefined {
  switch (value) {
    case 'téléphone':
      return 'téléphone';
    case 'seconde visite à domicile':
      return 'seconde visite à domicile';
    case 'autre moyen':
      return 'autre moyen';
    default:
      return undefined;
  }
}

function asCadreDeLAide(value: unknown): CadreDeLAide | undefined {
  switch (value) {
    case 'ARDH':
      return 'ARDH';
    case 'hors ARDH':
      return 'hors ARDH';
    default:
      return undefined;
  }
}

function asOptionPourLePap(value: unknown): OptionPourLePap | undefined {
  switch (value) {
    case 'conserver et modifier':
      return 'conserver et modifier';
    case 'interrompre et ouvrir':
      return 'interrompre et ouvrir';
    default:
      return undefined;
  }
}

function asTypeDePrestation(value: unknown): TypeDePrestation | undefined {
  switch (value) {
    case 'aide à domicile':
      return 'aide à domicile';
    case 'portage de repas':
      return 'portage de repas';
    case 'téléalarme':
      return 'téléalarme';
    case 'aides techniques':
      return 'aides techniques';
    case 'petits travaux':
      return 'petits travaux';
    default:
      return undefined;
  }
}

function asAideLegale(value: unknown): AideLegale | undefined {
  switch (value) {
    case 'APA':
      return 'APA';
    case 'PSD':
      return 'PSD';
    case 'ACTP':
      return 'ACTP';
    case 'PCH':
      return 'PCH';
    case 'MTP':
      return 'MTP';
    default:
      return undefined;
  }
}

function asSituationDeLAide(value: unknown): SituationDeLAide | undefined {
  switch (value) {
    case 'pas de demande':
      return 'pas de demande';
    case 'demande en cours':
      return 'demande en cours';
    case 'demande rejetée':
      return 'demande rejetée';
    case 'attribution refusée':
      return 'attribution refusée';
    default:
      return undefined;
  }
}

const ANY_SCALE_2 = limitsOf(2, null, null);

const LIMITS_2 = limitsOf(0, 1, 6);

function readNumber1(value: unknown, reader: Reader, path: string, name: string | number): number | undefined {
  if (typeof value === 'number' && (value | 0) === value) return (value | 0) * 100;
  return reader.number(value, ANY_SCALE_2, path, name);
}

function readNumber2(value: unknown, reader: Reader, path: string, name: string | number): number | undefined {
  if (typeof value === 'number' && (value | 0) === value && value >= 1 && value <= 6) return value | 0;
  return reader.number(value, LIMITS_2, path, name);
}

export const NOUVELLE_HOSPITALISATION_SHAPE: Shape = {
  kind: 'record',
  fields: {
    entree: { name: 'entrée', shape: { kind: 'date' } },
    sortie: { name: 'sortie', shape: { kind: 'date' } },
  },
};

export const PRECONISATION_SHAPE: Shape = {
  kind: 'record',
  fields: {
    type_: { name: 'type', shape: { kind: 'choice', values: TYPE_DE_PRESTATION } },
    quantite: { name: 'quantité', shape: { kind: 'number', scale: 2, min: null, max: null } },
    tarif: { name: 'tarif', shape: { kind: 'optional', of: { kind: 'number', scale: 2, min: null, max: null } } },
    cout: { name: 'coût', shape: { kind: 'optional', of: { kind: 'number', scale: 2, min: null, max: null } } },
  },
};

export const LIGNE_DE_LA_GRILLE_SHAPE: Shape = {
  kind: 'record',
  fields: {
    aide: { name: 'aide', shape: { kind: 'choice', values: AIDE_LEGALE } },
    percue: { name: 'perçue', shape: { kind: 'boolean' } },
    percueDepuis: { name: 'perçue depuis', shape: { kind: 'optional', of: { kind: 'date' } } },
    situation: { name: 'situation', shape: { kind: 'optional', of: { kind: 'choice', values: SITUATION_DE_LAIDE } } },
  },
};

export const DOSSIER_DE_DEMANDE2_SHAPE: Shape = {
  kind: 'record',
  fields: {
    imprimeNationalUtilise: { name: 'imprimé national utilisé', shape: { kind: 'boolean' } },
    demandeurIdentifie: { name: 'demandeur identifié', shape: { kind: 'boolean' } },
    ressourcesMensuellesIndiquees: { name: 'ressources mensuelles indiquées', shape: { kind: 'boolean' } },
    pronosticDeRecuperationDonne: { name: 'pronostic de récupération donné', shape: { kind: 'boolean' } },
    preconisationsDAidesJointes: { name: "préconisations d'aides jointes", shape: { kind: 'boolean' } },
    signatureDuDemandeur: { name: 'signature du demandeur', shape: { kind: 'boolean' } },
    signatureDeLHopital: { name: "signature de l'hôpital", shape: { kind: 'boolean' } },
  },
};

export const JUSTIFICATION_DU_REVENU2_SHAPE: Shape = {
  kind: 'record',
  fields: {
    protocoleDeControleSigne: { name: 'protocole de contrôle signé', shape: { kind: 'boolean' } },
    avisDImpositionTransmis: { name: "avis d'imposition transmis", shape: { kind: 'boolean' } },
  },
};

export const ETAPE_DE_LHOSPITALISATION2_SHAPE: Shape = {
  kind: 'record',
  fields: {
    demandeFormalisee: { name: 'demande formalisée', shape: { kind: 'boolean' } },
    preconisationDAide: { name: "préconisation d'aide", shape: { kind: 'boolean' } },
    dateDeSortiePrevisionnelle: { name: 'date de sortie prévisionnelle', shape: { kind: 'boolean' } },
    conditionsDeLInterventionADomicile: { name: "conditions de l'intervention à domicile", shape: { kind: 'boolean' } },
  },
};

export const ETAPE_DU_RETOUR2_SHAPE: Shape = {
  kind: 'record',
  fields: {
    planPreconiseMisEnOeuvreSansDelai: { name: 'plan préconisé mis en œuvre sans délai', shape: { kind: 'boolean' } },
    evaluationFaiteParLeServiceSocial: { name: 'évaluation faite par le service social', shape: { kind: 'boolean' } },
    preconisationDeLEvaluateurTransmise: {
      name: "préconisation de l'évaluateur transmise",
      shape: { kind: 'boolean' },
    },
    planSigneParLEvaluateurEtLeRetraite: {
      name: "plan signé par l'évaluateur et le retraité",
      shape: { kind: 'boolean' },
    },
    notificationDefinitiveAdressee: { name: 'notification définitive adressée', shape: { kind: 'boolean' } },
  },
};

export const PRISE_DE_RENDEZ_VOUS_DE_LEVALUATION2_SHAPE: Shape = {
  kind: 'record',
  fields: {
    coordonneesDeLaStructureDonnees: { name: 'coordonnées de la structure données', shape: { kind: 'boolean' } },
    caisseNommee: { name: 'caisse nommée', shape: { kind: 'boolean' } },
    dateEtHeureConvenues: { name: 'date et heure convenues', shape: { kind: 'boolean' } },
    dureeApproximativeDite: { name: 'durée approximative dite', shape: { kind: 'boolean' } },
    presenceDUnProche: { name: "présence d'un proche", shape: { kind: 'boolean' } },
  },
};

export const ETAPE_DE_LA_FIN2_SHAPE: Shape = {
  kind: 'record',
  fields: {
    suiteADonnerEcrite: { name: 'suite à donner écrite', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_DOSSIER_DE_DEMANDE_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: DOSSIER_DE_DEMANDE } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_JUSTIFICATION_DU_REVENU_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: JUSTIFICATION_DU_REVENU } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_ETAPE_DE_LHOSPITALISATION_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: ETAPE_DE_LHOSPITALISATION } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_ETAPE_DU_RETOUR_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: ETAPE_DU_RETOUR } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_PRISE_DE_RENDEZ_VOUS_DE_LEVALUATION_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: PRISE_DE_RENDEZ_VOUS_DE_LEVALUATION } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_ETAPE_DE_LA_FIN_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: ETAPE_DE_LA_FIN } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

const INPUT_KEYS: readonly string[] = [
  'nouvellesHospitalisations',
  'aideInitialementNotifiee',
  'aideDejaUtilisee',
  'preconisations',
  'evaluationFaite',
  'coutDuPlanDefinitif',
  'ressourcesMensuellesDeclarees',
  'ressourcesVerifiees',
  'partDejaVersee',
  'dateDeLaDemande',
  'dateDeSortie',
  'dateDeRetour',
  'transmiseAvantLHeureDeLaSortie',
  'transmiseAvantLHeureDuRetour',
  'modeDeLHospitalisation',
  'soinsPsychiatriques',
  'experimentationDeLaCaisse',
  'conventionDExperimentationSignee',
  'criteresDeLaConventionRemplis',
  'debutDeLExperimentation',
  'retraiteDuRegimeGeneral',
  'regimeGeneralATitrePrincipal',
  'activiteLaPlusLongueAuRegimeGeneral',
  'dateDeNaissance',
  'girPronostique',
  'domicileDAvantOuEquivalent',
  'hebergeEnFamilleDAccueil',
  'lignesDeLaGrille',
  'autrePrestationEquivalenteDuDepartement',
  'apaDUrgence',
  'demandeFormuleePar',
  'controleParSondage',
  'dateDuSuivi',
  'dateDeLaFicheDeSituation',
  'suiviFaitPar',
  'suiviFaitAuMoyenDe',
  'autonomieRecuperee',
  'besoinDAidePersistant',
  'girALIssue',
  'releveDeLAideSocialeDepartementale',
  'besoinSuperieur',
  'cadre',
  'titulaireDUnPap',
  'optionDeLaCaisse',
  'dossierDeDemande',
  'justificationDuRevenu',
  'etapeDeLHospitalisation',
  'etapeDuRetour',
  'priseDeRendezVousDeLEvaluation',
  'etapeDeLaFin',
  'jourDObservation',
];

/** Reads a dossier; `undefined` stands for what is not given. */
export function readDossier(input: unknown, readings: Given<Readings>, reader: Reader): Given<Dossier> {
  const given = reader.record(input, INPUT_KEYS, '', '') ?? {};
  const unknowns = reader.unknowns;
  const read = {
    nouvellesHospitalisations: reader.elements(
      reader.list(given.nouvellesHospitalisations, 20, '', 'nouvelles hospitalisations'),
      'nouvelles hospitalisations',
      (item, at, place) => readNouvelleHospitalisation(item, reader, at, place),
      (element) => element.entree,
    ),
    aideInitialementNotifiee: readNumber1(given.aideInitialementNotifiee, reader, '', 'aide initialement notifiée'),
    aideDejaUtilisee: readNumber1(given.aideDejaUtilisee, reader, '', 'aide déjà utilisée'),
    preconisations: reader.elements(
      reader.list(given.preconisations, 1000, '', 'préconisations'),
      'préconisations',
      (item, at, place) => readPreconisation(item, reader, at, place),
      null,
    ),
    evaluationFaite: reader.boolean(given.evaluationFaite, '', 'évaluation faite'),
    coutDuPlanDefinitif: readNumber1(given.coutDuPlanDefinitif, reader, '', 'coût du plan définitif'),
    ressourcesMensuellesDeclarees: readNumber1(
      given.ressourcesMensuellesDeclarees,
      reader,
      '',
      'ressources mensuelles déclarées',
    ),
    ressourcesVerifiees:
      given.ressourcesVerifiees === null
        ? null
        : readNumber1(given.ressourcesVerifiees, reader, '', 'ressources vérifiées'),
    partDejaVersee: readNumber1(given.partDejaVersee, reader, '', 'part déjà versée'),
    dateDeLaDemande: reader.day(given.dateDeLaDemande, '', 'date de la demande'),
    dateDeSortie: given.dateDeSortie === null ? null : reader.day(given.dateDeSortie, '', 'date de sortie'),
    dateDeRetour: reader.day(given.dateDeRetour, '', 'date de retour'),
    transmiseAvantLHeureDeLaSortie: reader.boolean(
      given.transmiseAvantLHeureDeLaSortie,
      '',
      "transmise avant l'heure de la sortie",
    ),
    transmiseAvantLHeureDuRetour: reader.boolean(
      given.transmiseAvantLHeureDuRetour,
      '',
      "transmise avant l'heure du retour",
    ),
    modeDeLHospitalisation:
      asModeDHospitalisation(given.modeDeLHospitalisation) ??
      reader.choice(given.modeDeLHospitalisation, MODE_DHOSPITALISATION, '', "mode de l'hospitalisation"),
    soinsPsychiatriques: reader.boolean(given.soinsPsychiatriques, '', 'soins psychiatriques'),
    experimentationDeLaCaisse: reader.boolean(given.experimentationDeLaCaisse, '', 'expérimentation de la caisse'),
    conventionDExperimentationSignee: reader.boolean(
      given.conventionDExperimentationSignee,
      '',
      "convention d'expérimentation signée",
    ),
    criteresDeLaConventionRemplis: reader.boolean(
      given.criteresDeLaConventionRemplis,
      '',
      'critères de la convention remplis',
    ),
    debutDeLExperimentation: reader.day(given.debutDeLExperimentation, '', "début de l'expérimentation"),
    retraiteDuRegimeGeneral: reader.boolean(given.retraiteDuRegimeGeneral, '', 'retraité du régime général'),
    regimeGeneralATitrePrincipal: reader.boolean(
      given.regimeGeneralATitrePrincipal,
      '',
      'régime général à titre principal',
    ),
    activiteLaPlusLongueAuRegimeGeneral: reader.boolean(
      given.activiteLaPlusLongueAuRegimeGeneral,
      '',
      'activité la plus longue au régime général',
    ),
    dateDeNaissance: reader.day(given.dateDeNaissance, '', 'date de naissance'),
    girPronostique: readNumber2(given.girPronostique, reader, '', 'GIR pronostiqué'),
    domicileDAvantOuEquivalent: reader.boolean(given.domicileDAvantOuEquivalent, '', "domicile d'avant ou équivalent"),
    hebergeEnFamilleDAccueil: reader.boolean(given.hebergeEnFamilleDAccueil, '', "hébergé en famille d'accueil"),
    lignesDeLaGrille: reader.elements(
      reader.list(given.lignesDeLaGrille, 5, '', 'lignes de la grille'),
      'lignes de la grille',
      (item, at, place) => readLigneDeLaGrille(item, reader, at, place),
      null,
    ),
    autrePrestationEquivalenteDuDepartement: reader.boolean(
      given.autrePrestationEquivalenteDuDepartement,
      '',
      'autre prestation équivalente du département',
    ),
    apaDUrgence: reader.boolean(given.apaDUrgence, '', "APA d'urgence"),
    demandeFormuleePar:
      asAuteurDeLaDemande(given.demandeFormuleePar) ??
      reader.choice(given.demandeFormuleePar, AUTEUR_DE_LA_DEMANDE, '', 'demande formulée par'),
    controleParSondage: reader.boolean(given.controleParSondage, '', 'contrôle par sondage'),
    dateDuSuivi: given.dateDuSuivi === null ? null : reader.day(given.dateDuSuivi, '', 'date du suivi'),
    dateDeLaFicheDeSituation:
      given.dateDeLaFicheDeSituation === null
        ? null
        : reader.day(given.dateDeLaFicheDeSituation, '', 'date de la fiche de situation'),
    suiviFaitPar:
      asActeurDuSuivi(given.suiviFaitPar) ?? reader.choice(given.suiviFaitPar, ACTEUR_DU_SUIVI, '', 'suivi fait par'),
    suiviFaitAuMoyenDe:
      asMoyenDuSuivi(given.suiviFaitAuMoyenDe) ??
      reader.choice(given.suiviFaitAuMoyenDe, MOYEN_DU_SUIVI, '', 'suivi fait au moyen de'),
    autonomieRecuperee: reader.boolean(given.autonomieRecuperee, '', 'autonomie récupérée'),
    besoinDAidePersistant: reader.boolean(given.besoinDAidePersistant, '', "besoin d'aide persistant"),
    girALIssue: readNumber2(given.girALIssue, reader, '', "GIR à l'issue"),
    releveDeLAideSocialeDepartementale: reader.boolean(
      given.releveDeLAideSocialeDepartementale,
      '',
      "relève de l'aide sociale départementale",
    ),
    besoinSuperieur: reader.boolean(given.besoinSuperieur, '', 'besoin supérieur'),
    cadre: asCadreDeLAide(given.cadre) ?? reader.choice(given.cadre, CADRE_DE_LAIDE, '', 'cadre'),
    titulaireDUnPap: reader.boolean(given.titulaireDUnPap, '', "titulaire d'un PAP"),
    optionDeLaCaisse:
      asOptionPourLePap(given.optionDeLaCaisse) ??
      reader.choice(given.optionDeLaCaisse, OPTION_POUR_LE_PAP, '', 'option de la caisse'),
    dossierDeDemande: readDossierDeDemande2(given.dossierDeDemande, reader, '', 'dossier de demande'),
    justificationDuRevenu: readJustificationDuRevenu2(
      given.justificationDuRevenu,
      reader,
      '',
      'justification du revenu',
    ),
    etapeDeLHospitalisation: readEtapeDeLHospitalisation2(
      given.etapeDeLHospitalisation,
      reader,
      '',
      "étape de l'hospitalisation",
    ),
    etapeDuRetour: readEtapeDuRetour2(given.etapeDuRetour, reader, '', 'étape du retour'),
    priseDeRendezVousDeLEvaluation: readPriseDeRendezVousDeLEvaluation2(
      given.priseDeRendezVousDeLEvaluation,
      reader,
      '',
      "prise de rendez-vous de l'évaluation",
    ),
    etapeDeLaFin: readEtapeDeLaFin2(given.etapeDeLaFin, reader, '', 'étape de la fin'),
    jourDObservation: reader.day(given.jourDObservation, '', "jour d'observation"),
    troisMoisEffectifs: readings.troisMoisEffectifs,
    compteDesTroisMois: readings.compteDesTroisMois,
    droitAuDelaDeLOuverture: readings.droitAuDelaDeLOuverture,
    assietteDuPlafond: readings.assietteDuPlafond,
    tauxApresControle: readings.tauxApresControle,
    entreLaSortieEtLeRetour: readings.entreLaSortieEtLeRetour,
    psychiatrieSansExperimentation: readings.psychiatrieSansExperimentation,
    regimePrincipal: readings.regimePrincipal,
    jourDeLAge: readings.jourDeLAge,
    aideExclusive: readings.aideExclusive,
    demandeTardiveEnGir1A4: readings.demandeTardiveEnGir1A4,
    signatureDeLEtablissement: readings.signatureDeLEtablissement,
    porteeDuBesoinSuperieur: readings.porteeDuBesoinSuperieur,
    nouveauPlanDeTroisMois: readings.nouveauPlanDeTroisMois,
  };
  if (reader.unknowns > unknowns) reader.refuseOthers(given, INPUT_KEYS, '');
  return read;
}

const NOUVELLE_HOSPITALISATION_KEYS: readonly string[] = ['entree', 'sortie'];

function readNouvelleHospitalisation(
  value: unknown,
  reader: Reader,
  path: string,
  name: string | number,
): Given<NouvelleHospitalisation> | undefined {
  const given = reader.record(value, NOUVELLE_HOSPITALISATION_KEYS, path, name);
  if (given === undefined) return undefined;
  const here = pathTo(path, name);
  const place = typeof name === 'number' ? name : 0;
  const unknowns = reader.unknowns;
  const read = {
    entree: reader.day(given.entree, here, 'entrée'),
    sortie: reader.day(given.sortie, here, 'sortie'),
    $rank: place - 1,
    $place: place,
  };
  if (reader.unknowns > unknowns) reader.refuseOthers(given, NOUVELLE_HOSPITALISATION_KEYS, here);
  return read;
}

const PRECONISATION_KEYS: readonly string[] = ['type_', 'quantite', 'tarif', 'cout'];

function readPreconisation(
  value: unknown,
  reader: Reader,
  path: string,
  name: string | number,
): Given<Preconisation> | undefined {
  const given = reader.record(value, PRECONISATION_KEYS, path, name);
  if (given === undefined) return undefined;
  const here = pathTo(path, name);
  const place = typeof name === 'number' ? name : 0;
  const unknowns = reader.unknowns;
  const read = {
    type_: asTypeDePrestation(given.type_) ?? reader.choice(given.type_, TYPE_DE_PRESTATION, here, 'type'),
    quantite: readNumber1(given.quantite, reader, here, 'quantité'),
    tarif: given.tarif === null ? null : readNumber1(given.tarif, reader, here, 'tarif'),
    cout: given.cout === null ? null : readNumber1(given.cout, reader, here, 'coût'),
    $rank: place - 1,
    $place: place,
  };
  if (reader.unknowns > unknowns) reader.refuseOthers(given, PRECONISATION_KEYS, here);
  return read;
}

const LIGNE_DE_LA_GRILLE_KEYS: readonly string[] = ['aide', 'percue', 'percueDepuis', 'situation'];

function readLigneDeLaGrille(
  value: unknown,
  reader: Reader,
  path: string,
  name: string | number,
): Given<LigneDeLaGrille> | undefined {
  const given = reader.record(value, LIGNE_DE_LA_GRILLE_KEYS, path, name);
  if (given === undefined) return undefined;
  const here = pathTo(path, name);
  const place = typeof name === 'number' ? name : 0;
  const unknowns = reader.unknowns;
  const read = {
    aide: asAideLegale(given.aide) ?? reader.choice(given.aide, AIDE_LEGALE, here, 'aide'),
    percue: reader.boolean(given.percue, here, 'perçue'),
    percueDepuis: given.percueDepuis === null ? null : reader.day(given.percueDepuis, here, 'perçue depuis'),
    situation:
      given.situation === null
        ? null
        : (asSituationDeLAide(given.situation) ??
          reader.choice(given.situation, SITUATION_DE_LAIDE, here, 'situation')),
    $rank: place - 1,
    $place: place,
  };
  if (reader.unknowns > unknowns) reader.refuseOthers(given, LIGNE_DE_LA_GRILLE_KEYS, here);
  return read;
}

const DOSSIER_DE_DEMANDE2_KEYS: readonly string[] = [
  'imprimeNationalUtilise',
  'demandeurIdentifie',
  'ressourcesMensuellesIndiquees',
  'pronosticDeRecuperationDonne',
  'preconisationsDAidesJointes',
  'signatureDuDemandeur',
  'signatureDeLHopital',
];

function readDossierDeDemande2(
  value: unknown,
  reader: Reader,
  path: string,
  name: string | number,
): Given<DossierDeDemande2> | undefined {
  const given = reader.record(value, DOSSIER_DE_DEMANDE2_KEYS, path, name);
  if (given === undefined) return undefined;
  const here = pathTo(path, name);
  const unknowns = reader.unknowns;
  const read = {
    imprimeNationalUtilise: reader.boolean(given.imprimeNationalUtilise, here, 'imprimé national utilisé'),
    demandeurIdentifie: reader.boolean(given.demandeurIdentifie, here, 'demandeur identifié'),
    ressourcesMensuellesIndiquees: reader.boolean(
      given.ressourcesMensuellesIndiquees,
      here,
      'ressources mensuelles indiquées',
    ),
    pronosticDeRecuperationDonne: reader.boolean(
      given.pronosticDeRecuperationDonne,
      here,
      'pronostic de récupération donné',
    ),
    preconisationsDAidesJointes: reader.boolean(
      given.preconisationsDAidesJointes,
      here,
      "préconisations d'aides jointes",
    ),
    signatureDuDemandeur: reader.boolean(given.signatureDuDemandeur, here, 'signature du demandeur'),
    signatureDeLHopital: reader.boolean(given.signatureDeLHopital, here, "signature de l'hôpital"),
  };
  if (reader.unknowns > unknowns) reader.refuseOthers(given, DOSSIER_DE_DEMANDE2_KEYS, here);
  return read;
}

const JUSTIFICATION_DU_REVENU2_KEYS: readonly string[] = ['protocoleDeControleSigne', 'avisDImpositionTransmis'];

function readJustificationDuRevenu2(
  value: unknown,
  reader: Reader,
  path: string,
  name: string | number,
): Given<JustificationDuRevenu2> | undefined {
  const given = reader.record(value, JUSTIFICATION_DU_REVENU2_KEYS, path, name);
  if (given === undefined) return undefined;
  const here = pathTo(path, name);
  const unknowns = reader.unknowns;
  const read = {
    protocoleDeControleSigne: reader.boolean(given.protocoleDeControleSigne, here, 'protocole de contrôle signé'),
    avisDImpositionTransmis: reader.boolean(given.avisDImpositionTransmis, here, "avis d'imposition transmis"),
  };
  if (reader.unknowns > unknowns) reader.refuseOthers(given, JUSTIFICATION_DU_REVENU2_KEYS, here);
  return read;
}

const ETAPE_DE_LHOSPITALISATION2_KEYS: readonly string[] = [
  'demandeFormalisee',
  'preconisationDAide',
  'dateDeSortiePrevisionnelle',
  'conditionsDeLInterventionADomicile',
];

function readEtapeDeLHospitalisation2(
  value: unknown,
  reader: Reader,
  path: string,
  name: string | number,
): Given<EtapeDeLHospitalisation2> | undefined {
  const given = reader.record(value, ETAPE_DE_LHOSPITALISATION2_KEYS, path, name);
  if (given === undefined) return undefined;
  const here = pathTo(path, name);
  const unknowns = reader.unknowns;
  const read = {
    demandeFormalisee: reader.boolean(given.demandeFormalisee, here, 'demande formalisée'),
    preconisationDAide: reader.boolean(given.preconisationDAide, here, "préconisation d'aide"),
    dateDeSortiePrevisionnelle: reader.boolean(given.dateDeSortiePrevisionnelle, here, 'date de sortie prévisionnelle'),
    conditionsDeLInterventionADomicile: reader.boolean(
      given.conditionsDeLInterventionADomicile,
      here,
      "conditions de l'intervention à domicile",
    ),
  };
  if (reader.unknowns > unknowns) reader.refuseOthers(given, ETAPE_DE_LHOSPITALISATION2_KEYS, here);
  return read;
}

const ETAPE_DU_RETOUR2_KEYS: readonly string[] = [
  'planPreconiseMisEnOeuvreSansDelai',
  'evaluationFaiteParLeServiceSocial',
  'preconisationDeLEvaluateurTransmise',
  'planSigneParLEvaluateurEtLeRetraite',
  'notificationDefinitiveAdressee',
];

function readEtapeDuRetour2(
  value: unknown,
  reader: Reader,
  path: string,
  name: string | number,
): Given<EtapeDuRetour2> | undefined {
  const given = reader.record(value, ETAPE_DU_RETOUR2_KEYS, path, name);
  if (given === undefined) return undefined;
  const here = pathTo(path, name);
  const unknowns = reader.unknowns;
  const read = {
    planPreconiseMisEnOeuvreSansDelai: reader.boolean(
      given.planPreconiseMisEnOeuvreSansDelai,
      here,
      'plan préconisé mis en œuvre sans délai',
    ),
    evaluationFaiteParLeServiceSocial: reader.boolean(
      given.evaluationFaiteParLeServiceSocial,
      here,
      'évaluation faite par le service social',
    ),
    preconisationDeLEvaluateurTransmise: reader.boolean(
      given.preconisationDeLEvaluateurTransmise,
      here,
      "préconisation de l'évaluateur transmise",
    ),
    planSigneParLEvaluateurEtLeRetraite: reader.boolean(
      given.planSigneParLEvaluateurEtLeRetraite,
      here,
      "plan signé par l'évaluateur et le retraité",
    ),
    notificationDefinitiveAdressee: reader.boolean(
      given.notificationDefinitiveAdressee,
      here,
      'notification définitive adressée',
    ),
  };
  if (reader.unknowns > unknowns) reader.refuseOthers(given, ETAPE_DU_RETOUR2_KEYS, here);
  return read;
}

const PRISE_DE_RENDEZ_VOUS_DE_LEVALUATION2_KEYS: readonly string[] = [
  'coordonneesDeLaStructureDonnees',
  'caisseNommee',
  'dateEtHeureConvenues',
  'dureeApproximativeDite',
  'presenceDUnProche',
];

function readPriseDeRendezVousDeLEvaluation2(
  value: unknown,
  reader: Reader,
  path: string,
  name: string | number,
): Given<PriseDeRendezVousDeLEvaluation2> | undefined {
  const given = reader.record(value, PRISE_DE_RENDEZ_VOUS_DE_LEVALUATION2_KEYS, path, name);
  if (given === undefined) return undefined;
  const here = pathTo(path, name);
  const unknowns = reader.unknowns;
  const read = {
    coordonneesDeLaStructureDonnees: reader.boolean(
      given.coordonneesDeLaStructureDonnees,
      here,
      'coordonnées de la structure données',
    ),
    caisseNommee: reader.boolean(given.caisseNommee, here, 'caisse nommée'),
    dateEtHeureConvenues: reader.boolean(given.dateEtHeureConvenues, here, 'date et heure convenues'),
    dureeApproximativeDite: reader.boolean(given.dureeApproximativeDite, here, 'durée approximative dite'),
    presenceDUnProche: reader.boolean(given.presenceDUnProche, here, "présence d'un proche"),
  };
  if (reader.unknowns > unknowns) reader.refuseOthers(given, PRISE_DE_RENDEZ_VOUS_DE_LEVALUATION2_KEYS, here);
  return read;
}

const ETAPE_DE_LA_FIN2_KEYS: readonly string[] = ['suiteADonnerEcrite'];

function readEtapeDeLaFin2(
  value: unknown,
  reader: Reader,
  path: string,
  name: string | number,
): Given<EtapeDeLaFin2> | undefined {
  const given = reader.record(value, ETAPE_DE_LA_FIN2_KEYS, path, name);
  if (given === undefined) return undefined;
  const here = pathTo(path, name);
  const unknowns = reader.unknowns;
  const read = {
    suiteADonnerEcrite: reader.boolean(given.suiteADonnerEcrite, here, 'suite à donner écrite'),
  };
  if (reader.unknowns > unknowns) reader.refuseOthers(given, ETAPE_DE_LA_FIN2_KEYS, here);
  return read;
}

export function writePieceManquanteDeDossierDeDemande(
  value: PieceManquanteDeDossierDeDemande,
): PieceManquanteDeDossierDeDemandeOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

export function writePieceManquanteDeJustificationDuRevenu(
  value: PieceManquanteDeJustificationDuRevenu,
): PieceManquanteDeJustificationDuRevenuOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

export function writePieceManquanteDeEtapeDeLHospitalisation(
  value: PieceManquanteDeEtapeDeLHospitalisation,
): PieceManquanteDeEtapeDeLHospitalisationOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

export function writePieceManquanteDeEtapeDuRetour(value: PieceManquanteDeEtapeDuRetour): PieceManquanteDeEtapeDuRetourOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

export function writePieceManquanteDePriseDeRendezVousDeLEvaluation(
  value: PieceManquanteDePriseDeRendezVousDeLEvaluation,
): PieceManquanteDePriseDeRendezVousDeLEvaluationOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

export function writePieceManquanteDeEtapeDeLaFin(value: PieceManquanteDeEtapeDeLaFin): PieceManquanteDeEtapeDeLaFinOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}
