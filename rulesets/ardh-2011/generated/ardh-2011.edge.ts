/**
 * ARDH : aide au retour à domicile après hospitalisation: JSON to values, values to JSON.
 * Made by Attendu with ardh-2011.ts. Do not edit: change the rules and build again.
 */

import {
  Choice,
  type Given,
  type Inputs,
  type Reading,
  type Shape,
  type Unfilled,
  hasOnly,
  isObject,
  isPlainObject,
  orNull,
  quickDay,
  quickElements,
  quickNumber,
  readGiven,
  unfilled,
  writeDay,
} from 'attendu/runtime';
import type {
  ActeurDuSuivi,
  AideApresLesTroisMois,
  AideExclusive,
  AideLegale,
  AideSocialeApresLArdh,
  AnniversaireDUn29Fevrier,
  AssietteDuPlafond,
  AuteurDeLaDemande,
  BilanDeLExperimentation,
  BilanDeLExperimentation2,
  BorneDeLaDemande,
  CadreDeLAide,
  CompteDesTroisMois,
  Decision,
  DemandeTardiveEnGir1A4,
  Dossier,
  DossierDeDemande,
  DossierDeDemande2,
  DroitAuDelaDeLOuverture,
  EffetDeLHospitalisation,
  EtapeDeLHospitalisation,
  EtapeDeLHospitalisation2,
  EtapeDeLaFin,
  EtapeDeLaFin2,
  EtapeDuRetour,
  EtapeDuRetour2,
  EtatDuDelai,
  ImprimeNonSigne,
  JourAbsentDuMois,
  JourDeLAge,
  JourDeLaTransmission,
  JourOuLaDemandeEstFaite,
  JustificationDuRevenu,
  JustificationDuRevenu2,
  LigneDeLaGrille,
  ModeDHospitalisation,
  MoyenDuSuivi,
  NatureDuPlan,
  NouveauPlanDeTroisMois,
  NouvelleHospitalisation,
  OptionPourLePap,
  Orientation,
  PieceManquanteDeBilanDeLExperimentation,
  PieceManquanteDeBilanDeLExperimentationOutput,
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
  RegimePrincipal,
  RetourDUneHospitalisationADomicile,
  SignatureDeLEtablissement,
  SituationDeLAide,
  SuiteDuDossier,
  TauxApresControle,
  TroisMoisEffectifs,
  TypeDePrestation,
  Verdict,
} from './ardh-2011.types.js';

export const AIDE_LEGALE: Choice<AideLegale> = new Choice(['APA', 'PSD', 'ACTP', 'PCH', 'MTP']);

export const OPTION_POUR_LE_PAP: Choice<OptionPourLePap> = new Choice([
  'conserver et modifier',
  'interrompre et ouvrir',
]);

export const EFFET_DE_L_HOSPITALISATION: Choice<EffetDeLHospitalisation> = new Choice([
  'poursuite au retour',
  'hors de la période',
]);

export const ORIENTATION: Choice<Orientation> = new Choice([
  'accord de principe',
  'examen en PAP',
  "demande d'APA",
  'refus',
]);

export const DECISION: Choice<Decision> = new Choice(['accord de principe donné', 'notification définitive']);

export const NATURE_DU_PLAN: Choice<NatureDuPlan> = new Choice(['ARDH seule', 'PAP modifié', 'PAP de trois mois']);

export const VERDICT: Choice<Verdict> = new Choice(['conforme', 'non conforme']);

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

export const SUITE_DU_DOSSIER: Choice<SuiteDuDossier> = new Choice([
  "fin de l'aide",
  'PAP de droit commun',
  "demande d'APA au département",
  'services du département',
]);

const MODE_D_HOSPITALISATION: Choice<ModeDHospitalisation> = new Choice([
  'séjour',
  'passage aux urgences',
  'intervention en ambulatoire',
  'hospitalisation à domicile',
  'autre mode',
]);

const AUTEUR_DE_LA_DEMANDE: Choice<AuteurDeLaDemande> = new Choice(['établissement', 'patient', 'famille']);

const ACTEUR_DU_SUIVI: Choice<ActeurDuSuivi> = new Choice(['service social', 'structure partenaire', 'autre acteur']);

const MOYEN_DU_SUIVI: Choice<MoyenDuSuivi> = new Choice(['téléphone', 'seconde visite à domicile', 'autre moyen']);

const CADRE_DE_L_AIDE: Choice<CadreDeLAide> = new Choice(['ARDH', 'hors ARDH']);

const RETOUR_D_UNE_HOSPITALISATION_A_DOMICILE: Choice<RetourDUneHospitalisationADomicile> = new Choice([
  'arrivée au domicile',
  "fin de l'hospitalisation à domicile",
]);

const TROIS_MOIS_EFFECTIFS: Choice<TroisMoisEffectifs> = new Choice([
  'comptés du premier du mois',
  'pleins depuis le retour',
]);

const JOUR_ABSENT_DU_MOIS: Choice<JourAbsentDuMois> = new Choice(['veille du dernier jour', 'dernier jour compris']);

const JOUR_OU_LA_DEMANDE_EST_FAITE: Choice<JourOuLaDemandeEstFaite> = new Choice([
  'demande transmise',
  'demande formulée',
]);

const COMPTE_DES_TROIS_MOIS: Choice<CompteDesTroisMois> = new Choice(['les mois courent', "les mois s'arrêtent"]);

const AIDE_APRES_LES_TROIS_MOIS: Choice<AideApresLesTroisMois> = new Choice(['aide finie', 'aide poursuivie']);

const DROIT_AU_DELA_DE_L_OUVERTURE: Choice<DroitAuDelaDeLOuverture> = new Choice([
  'droit entier',
  "droit limité à l'ouverture",
]);

const ASSIETTE_DU_PLAFOND: Choice<AssietteDuPlafond> = new Choice(['coût total', 'part de la caisse']);

const TAUX_APRES_CONTROLE: Choice<TauxApresControle> = new Choice(['taux définitif', 'sommes à rendre']);

const JOUR_DE_LA_TRANSMISSION: Choice<JourDeLaTransmission> = new Choice([
  "transmise à l'envoi",
  'transmise à la réception',
]);

const BORNE_DE_LA_DEMANDE: Choice<BorneDeLaDemande> = new Choice([
  'transmission avant la sortie',
  'transmission avant le retour',
  'formulation avant le retour',
]);

const PSYCHIATRIE_SANS_EXPERIMENTATION: Choice<PsychiatrieSansExperimentation> = new Choice([
  'comme toute hospitalisation',
  'seulement par expérimentation',
]);

const REGIME_PRINCIPAL: Choice<RegimePrincipal> = new Choice(['retraite à titre principal', 'activité la plus longue']);

const JOUR_DE_L_AGE: Choice<JourDeLAge> = new Choice(['âge à la demande', 'âge au retour', "âge à l'accord"]);

const ANNIVERSAIRE_D_UN29_FEVRIER: Choice<AnniversaireDUn29Fevrier> = new Choice([
  'âge acquis en février',
  'âge acquis en mars',
]);

const AIDE_EXCLUSIVE: Choice<AideExclusive> = new Choice(['aide perçue', 'aide perçue ou ouverte']);

const DEMANDE_TARDIVE_EN_GIR1_A4: Choice<DemandeTardiveEnGir1A4> = new Choice(["PAP d'abord", "APA d'abord"]);

const SIGNATURE_DE_L_ETABLISSEMENT: Choice<SignatureDeLEtablissement> = new Choice([
  'toujours exigée',
  "exigée de l'établissement qui demande",
]);

const IMPRIME_NON_SIGNE: Choice<ImprimeNonSigne> = new Choice(['dossier à compléter', 'demande irrecevable']);

const AIDE_SOCIALE_APRES_L_ARDH: Choice<AideSocialeApresLArdh> = new Choice(['tout besoin', 'aide ménagère seule']);

const PORTEE_DU_BESOIN_SUPERIEUR: Choice<PorteeDuBesoinSuperieur> = new Choice([
  'toujours',
  'après une nouvelle hospitalisation',
]);

const NOUVEAU_PLAN_DE_TROIS_MOIS: Choice<NouveauPlanDeTroisMois> = new Choice(['un PAP', 'une ARDH']);

const TYPE_DE_PRESTATION: Choice<TypeDePrestation> = new Choice([
  'aide à domicile',
  'portage de repas',
  'téléalarme',
  'aides techniques',
  'petits travaux',
]);

const SITUATION_DE_L_AIDE: Choice<SituationDeLAide> = new Choice([
  'pas de demande',
  'demande en cours',
  'demande rejetée',
  'attribution refusée',
]);

const BILAN_DE_L_EXPERIMENTATION: Choice<BilanDeLExperimentation> = new Choice([
  'bilan réalisé',
  'bilan transmis à la CNAV',
]);

const DOSSIER_DE_DEMANDE: Choice<DossierDeDemande> = new Choice([
  'imprimé national utilisé',
  'demandeur identifié',
  'grille des aides légales remplie',
  'ressources mensuelles indiquées',
  'pronostic de récupération donné',
  "préconisations d'aides jointes",
  'signature du demandeur',
  "signature de l'hôpital",
]);

const JUSTIFICATION_DU_REVENU: Choice<JustificationDuRevenu> = new Choice([
  'aucune pièce exigée pour décider',
  'demandeur informé du contrôle possible',
  'protocole signé par le directeur',
  "protocole signé par l'agent comptable",
  "avis d'imposition transmis",
]);

const ETAPE_DE_L_HOSPITALISATION: Choice<EtapeDeLHospitalisation> = new Choice([
  'demande formalisée',
  "préconisation d'aide",
  'date de sortie prévisionnelle',
  "conditions de l'intervention à domicile",
]);

const ETAPE_DU_RETOUR: Choice<EtapeDuRetour> = new Choice([
  'plan préconisé mis en œuvre sans délai',
  'évaluation à domicile',
  'évaluation faite par le service social',
  "préconisation de l'évaluateur transmise",
  "plan signé par l'évaluateur et le retraité",
  'notification définitive adressée',
]);

const PRISE_DE_RENDEZ_VOUS_DE_L_EVALUATION: Choice<PriseDeRendezVousDeLEvaluation> = new Choice([
  'coordonnées de la structure données',
  'caisse nommée',
  'date et heure convenues',
  'durée approximative dite',
  "présence d'un proche",
]);

const ETAPE_DE_LA_FIN: Choice<EtapeDeLaFin> = new Choice(['suivi fait', 'fiche adressée', 'suite à donner écrite']);

const ANY_SCALE_2 = { scale: 2, min: null, max: null };

const LIMITS_2 = { scale: 0, min: 1, max: 6 };

/** A number of at most 2 decimals. */
function readNumber1(value: unknown): number | undefined {
  if (typeof value === 'number' && (value | 0) === value) return (value | 0) * 100;
  return quickNumber(value, ANY_SCALE_2);
}

/** A whole number from 1 to 6. */
function readNumber2(value: unknown): number | undefined {
  if (typeof value === 'number' && (value | 0) === value && value >= 1 && value <= 6) return value | 0;
  return quickNumber(value, LIMITS_2);
}

export const PIECE_MANQUANTE_DE_BILAN_DE_L_EXPERIMENTATION_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: BILAN_DE_L_EXPERIMENTATION.values } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_DOSSIER_DE_DEMANDE_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: DOSSIER_DE_DEMANDE.values } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_JUSTIFICATION_DU_REVENU_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: JUSTIFICATION_DU_REVENU.values } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_ETAPE_DE_L_HOSPITALISATION_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: ETAPE_DE_L_HOSPITALISATION.values } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_ETAPE_DU_RETOUR_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: ETAPE_DU_RETOUR.values } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_PRISE_DE_RENDEZ_VOUS_DE_L_EVALUATION_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: PRISE_DE_RENDEZ_VOUS_DE_L_EVALUATION.values } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_ETAPE_DE_LA_FIN_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: ETAPE_DE_LA_FIN.values } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

const NOUVELLE_HOSPITALISATION_SHAPE: Shape = {
  kind: 'record',
  fields: {
    entree: { name: 'entrée', shape: { kind: 'date' } },
    sortie: { name: 'sortie', shape: { kind: 'date' } },
  },
};

const PRECONISATION_SHAPE: Shape = {
  kind: 'record',
  fields: {
    type_: { name: 'type', shape: { kind: 'choice', values: TYPE_DE_PRESTATION.values } },
    quantite: { name: 'quantité', shape: { kind: 'number', scale: 2, min: null, max: null } },
    tarif: { name: 'tarif', shape: { kind: 'optional', of: { kind: 'number', scale: 2, min: null, max: null } } },
    cout: { name: 'coût', shape: { kind: 'optional', of: { kind: 'number', scale: 2, min: null, max: null } } },
  },
};

const LIGNE_DE_LA_GRILLE_SHAPE: Shape = {
  kind: 'record',
  fields: {
    aide: { name: 'aide', shape: { kind: 'choice', values: AIDE_LEGALE.values } },
    percue: { name: 'perçue', shape: { kind: 'boolean' } },
    percueDepuis: { name: 'perçue depuis', shape: { kind: 'optional', of: { kind: 'date' } } },
    situation: {
      name: 'situation',
      shape: { kind: 'optional', of: { kind: 'choice', values: SITUATION_DE_L_AIDE.values } },
    },
    eligibleSansLaPercevoir: {
      name: 'éligible sans la percevoir',
      shape: { kind: 'optional', of: { kind: 'boolean' } },
    },
  },
};

const BILAN_DE_L_EXPERIMENTATION2_SHAPE: Shape = {
  kind: 'record',
  fields: {
    bilanRealise: { name: 'bilan réalisé', shape: { kind: 'boolean' } },
    bilanTransmisALaCnav: { name: 'bilan transmis à la CNAV', shape: { kind: 'boolean' } },
  },
};

const DOSSIER_DE_DEMANDE2_SHAPE: Shape = {
  kind: 'record',
  fields: {
    imprimeNationalUtilise: { name: 'imprimé national utilisé', shape: { kind: 'boolean' } },
    demandeurIdentifie: { name: 'demandeur identifié', shape: { kind: 'boolean' } },
    ressourcesMensuellesIndiquees: { name: 'ressources mensuelles indiquées', shape: { kind: 'boolean' } },
    pronosticDeRecuperationDonne: { name: 'pronostic de récupération donné', shape: { kind: 'boolean' } },
    preconisationsDAidesJointes: { name: "préconisations d'aides jointes", shape: { kind: 'boolean' } },
    signatureDuDemandeur: { name: 'signature du demandeur', shape: { kind: 'boolean' } },
  },
};

const JUSTIFICATION_DU_REVENU2_SHAPE: Shape = {
  kind: 'record',
  fields: {
    aucunePieceExigeePourDecider: { name: 'aucune pièce exigée pour décider', shape: { kind: 'boolean' } },
    demandeurInformeDuControlePossible: { name: 'demandeur informé du contrôle possible', shape: { kind: 'boolean' } },
    protocoleSigneParLeDirecteur: { name: 'protocole signé par le directeur', shape: { kind: 'boolean' } },
    protocoleSigneParLAgentComptable: { name: "protocole signé par l'agent comptable", shape: { kind: 'boolean' } },
    avisDImpositionTransmis: { name: "avis d'imposition transmis", shape: { kind: 'boolean' } },
  },
};

const ETAPE_DE_L_HOSPITALISATION2_SHAPE: Shape = {
  kind: 'record',
  fields: {
    demandeFormalisee: { name: 'demande formalisée', shape: { kind: 'boolean' } },
    preconisationDAide: { name: "préconisation d'aide", shape: { kind: 'boolean' } },
    dateDeSortiePrevisionnelle: { name: 'date de sortie prévisionnelle', shape: { kind: 'boolean' } },
    conditionsDeLInterventionADomicile: { name: "conditions de l'intervention à domicile", shape: { kind: 'boolean' } },
  },
};

const ETAPE_DU_RETOUR2_SHAPE: Shape = {
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

const PRISE_DE_RENDEZ_VOUS_DE_L_EVALUATION2_SHAPE: Shape = {
  kind: 'record',
  fields: {
    coordonneesDeLaStructureDonnees: { name: 'coordonnées de la structure données', shape: { kind: 'boolean' } },
    caisseNommee: { name: 'caisse nommée', shape: { kind: 'boolean' } },
    dateEtHeureConvenues: { name: 'date et heure convenues', shape: { kind: 'boolean' } },
    dureeApproximativeDite: { name: 'durée approximative dite', shape: { kind: 'boolean' } },
    presenceDUnProche: { name: "présence d'un proche", shape: { kind: 'boolean' } },
  },
};

const ETAPE_DE_LA_FIN2_SHAPE: Shape = {
  kind: 'record',
  fields: {
    suiteADonnerEcrite: { name: 'suite à donner écrite', shape: { kind: 'boolean' } },
  },
};

/** What a dossier may give: its données, and the questions with the reading retained. */
export const INPUTS: Inputs = {
  nouvellesHospitalisations: {
    name: 'nouvelles hospitalisations',
    shape: { kind: 'list', of: NOUVELLE_HOSPITALISATION_SHAPE, sortedBy: 'entree', atMost: 20 },
  },
  aideInitialementNotifiee: {
    name: 'aide initialement notifiée',
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  aideDejaUtilisee: { name: 'aide déjà utilisée', shape: { kind: 'number', scale: 2, min: null, max: null } },
  preconisations: {
    name: 'préconisations',
    shape: { kind: 'list', of: PRECONISATION_SHAPE, sortedBy: null, atMost: 1000 },
  },
  evaluationFaite: { name: 'évaluation faite', shape: { kind: 'boolean' } },
  coutDuPlanDefinitif: { name: 'coût du plan définitif', shape: { kind: 'number', scale: 2, min: null, max: null } },
  ressourcesPropresDeclarees: {
    name: 'ressources propres déclarées',
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  ressourcesDuConjointDeclarees: {
    name: 'ressources du conjoint déclarées',
    shape: { kind: 'optional', of: { kind: 'number', scale: 2, min: null, max: null } },
  },
  tauxNotifie: {
    name: 'taux notifié',
    shape: { kind: 'optional', of: { kind: 'number', scale: 2, min: null, max: null } },
  },
  tauxRecalcule: {
    name: 'taux recalculé',
    shape: { kind: 'optional', of: { kind: 'number', scale: 2, min: null, max: null } },
  },
  ressourcesVerifiees: {
    name: 'ressources vérifiées',
    shape: { kind: 'optional', of: { kind: 'number', scale: 2, min: null, max: null } },
  },
  partDejaVersee: { name: 'part déjà versée', shape: { kind: 'number', scale: 2, min: null, max: null } },
  dateDeFormulation: { name: 'date de formulation', shape: { kind: 'date' } },
  dateDeLaDemande: { name: 'date de la demande', shape: { kind: 'date' } },
  dateDeReception: { name: 'date de réception', shape: { kind: 'date' } },
  dateDeSortie: { name: 'date de sortie', shape: { kind: 'optional', of: { kind: 'date' } } },
  dateDeRetour: { name: 'date de retour', shape: { kind: 'date' } },
  transmiseAvantLHeureDeLaSortie: { name: "transmise avant l'heure de la sortie", shape: { kind: 'boolean' } },
  transmiseAvantLHeureDuRetour: { name: "transmise avant l'heure du retour", shape: { kind: 'boolean' } },
  formuleeAvantLHeureDuRetour: { name: "formulée avant l'heure du retour", shape: { kind: 'boolean' } },
  modeDeLHospitalisation: {
    name: "mode de l'hospitalisation",
    shape: { kind: 'choice', values: MODE_D_HOSPITALISATION.values },
  },
  soinsPsychiatriques: { name: 'soins psychiatriques', shape: { kind: 'boolean' } },
  experimentationDeLaCaisse: { name: 'expérimentation de la caisse', shape: { kind: 'boolean' } },
  conventionDExperimentationSignee: { name: "convention d'expérimentation signée", shape: { kind: 'boolean' } },
  criteresDeLaConventionRemplis: { name: 'critères de la convention remplis', shape: { kind: 'boolean' } },
  debutDeLExperimentation: { name: "début de l'expérimentation", shape: { kind: 'date' } },
  retraiteDuRegimeGeneral: { name: 'retraité du régime général', shape: { kind: 'boolean' } },
  regimeGeneralATitrePrincipal: { name: 'régime général à titre principal', shape: { kind: 'boolean' } },
  activiteLaPlusLongueAuRegimeGeneral: {
    name: 'activité la plus longue au régime général',
    shape: { kind: 'boolean' },
  },
  dateDeNaissance: { name: 'date de naissance', shape: { kind: 'date' } },
  girPronostique: { name: 'GIR pronostiqué', shape: { kind: 'number', scale: 0, min: 1, max: 6 } },
  domicileDAvantOuEquivalent: { name: "domicile d'avant ou équivalent", shape: { kind: 'boolean' } },
  hebergeEnFamilleDAccueil: { name: "hébergé en famille d'accueil", shape: { kind: 'boolean' } },
  dateDeLAccord: { name: "date de l'accord", shape: { kind: 'optional', of: { kind: 'date' } } },
  lignesDeLaGrille: {
    name: 'lignes de la grille',
    shape: { kind: 'list', of: LIGNE_DE_LA_GRILLE_SHAPE, sortedBy: null, atMost: 5 },
  },
  autrePrestationEquivalenteDuDepartement: {
    name: 'autre prestation équivalente du département',
    shape: { kind: 'boolean' },
  },
  apaDUrgence: { name: "APA d'urgence", shape: { kind: 'boolean' } },
  demandeFormuleePar: { name: 'demande formulée par', shape: { kind: 'choice', values: AUTEUR_DE_LA_DEMANDE.values } },
  imprimeSigneParLEtablissement: { name: "imprimé signé par l'établissement", shape: { kind: 'boolean' } },
  controleParSondage: { name: 'contrôle par sondage', shape: { kind: 'boolean' } },
  dateDuSuivi: { name: 'date du suivi', shape: { kind: 'optional', of: { kind: 'date' } } },
  dateDeLaFicheDeSituation: {
    name: 'date de la fiche de situation',
    shape: { kind: 'optional', of: { kind: 'date' } },
  },
  suiviFaitPar: { name: 'suivi fait par', shape: { kind: 'choice', values: ACTEUR_DU_SUIVI.values } },
  suiviFaitAuMoyenDe: { name: 'suivi fait au moyen de', shape: { kind: 'choice', values: MOYEN_DU_SUIVI.values } },
  autonomieRecuperee: { name: 'autonomie récupérée', shape: { kind: 'boolean' } },
  besoinDAidePersistant: { name: "besoin d'aide persistant", shape: { kind: 'boolean' } },
  girALIssue: { name: "GIR à l'issue", shape: { kind: 'number', scale: 0, min: 1, max: 6 } },
  besoinDAideMenagere: { name: "besoin d'aide ménagère", shape: { kind: 'boolean' } },
  releveDeLAideSocialeDepartementale: { name: "relève de l'aide sociale départementale", shape: { kind: 'boolean' } },
  montantDuPapAvantDeduction: {
    name: 'montant du PAP avant déduction',
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  besoinSuperieur: { name: 'besoin supérieur', shape: { kind: 'boolean' } },
  cadre: { name: 'cadre', shape: { kind: 'choice', values: CADRE_DE_L_AIDE.values } },
  titulaireDUnPap: { name: "titulaire d'un PAP", shape: { kind: 'boolean' } },
  optionDeLaCaisse: { name: 'option de la caisse', shape: { kind: 'choice', values: OPTION_POUR_LE_PAP.values } },
  bilanDeLExperimentation: { name: "bilan de l'expérimentation", shape: BILAN_DE_L_EXPERIMENTATION2_SHAPE },
  dossierDeDemande: { name: 'dossier de demande', shape: DOSSIER_DE_DEMANDE2_SHAPE },
  justificationDuRevenu: { name: 'justification du revenu', shape: JUSTIFICATION_DU_REVENU2_SHAPE },
  etapeDeLHospitalisation: { name: "étape de l'hospitalisation", shape: ETAPE_DE_L_HOSPITALISATION2_SHAPE },
  etapeDuRetour: { name: 'étape du retour', shape: ETAPE_DU_RETOUR2_SHAPE },
  priseDeRendezVousDeLEvaluation: {
    name: "prise de rendez-vous de l'évaluation",
    shape: PRISE_DE_RENDEZ_VOUS_DE_L_EVALUATION2_SHAPE,
  },
  etapeDeLaFin: { name: 'étape de la fin', shape: ETAPE_DE_LA_FIN2_SHAPE },
  jourDObservation: { name: "jour d'observation", shape: { kind: 'date' } },
  retourDUneHospitalisationADomicile: {
    name: "retour d'une hospitalisation à domicile",
    shape: { kind: 'choice', values: RETOUR_D_UNE_HOSPITALISATION_A_DOMICILE.values },
    question: true,
  },
  troisMoisEffectifs: {
    name: 'trois mois effectifs',
    shape: { kind: 'choice', values: TROIS_MOIS_EFFECTIFS.values },
    question: true,
  },
  jourAbsentDuMois: {
    name: 'jour absent du mois',
    shape: { kind: 'choice', values: JOUR_ABSENT_DU_MOIS.values },
    question: true,
  },
  jourOuLaDemandeEstFaite: {
    name: 'jour où la demande est faite',
    shape: { kind: 'choice', values: JOUR_OU_LA_DEMANDE_EST_FAITE.values },
    question: true,
    retained: 'demande transmise',
  },
  compteDesTroisMois: {
    name: 'compte des trois mois',
    shape: { kind: 'choice', values: COMPTE_DES_TROIS_MOIS.values },
    question: true,
  },
  aideApresLesTroisMois: {
    name: 'aide après les trois mois',
    shape: { kind: 'choice', values: AIDE_APRES_LES_TROIS_MOIS.values },
    question: true,
  },
  droitAuDelaDeLOuverture: {
    name: "droit au-delà de l'ouverture",
    shape: { kind: 'choice', values: DROIT_AU_DELA_DE_L_OUVERTURE.values },
    question: true,
  },
  assietteDuPlafond: {
    name: 'assiette du plafond',
    shape: { kind: 'choice', values: ASSIETTE_DU_PLAFOND.values },
    question: true,
    retained: 'coût total',
  },
  tauxApresControle: {
    name: 'taux après contrôle',
    shape: { kind: 'choice', values: TAUX_APRES_CONTROLE.values },
    question: true,
  },
  jourDeLaTransmission: {
    name: 'jour de la transmission',
    shape: { kind: 'choice', values: JOUR_DE_LA_TRANSMISSION.values },
    question: true,
    retained: "transmise à l'envoi",
  },
  borneDeLaDemande: {
    name: 'borne de la demande',
    shape: { kind: 'choice', values: BORNE_DE_LA_DEMANDE.values },
    question: true,
  },
  psychiatrieSansExperimentation: {
    name: 'psychiatrie sans expérimentation',
    shape: { kind: 'choice', values: PSYCHIATRIE_SANS_EXPERIMENTATION.values },
    question: true,
  },
  regimePrincipal: {
    name: 'régime principal',
    shape: { kind: 'choice', values: REGIME_PRINCIPAL.values },
    question: true,
  },
  jourDeLAge: { name: "jour de l'âge", shape: { kind: 'choice', values: JOUR_DE_L_AGE.values }, question: true },
  anniversaireDUn29Fevrier: {
    name: "anniversaire d'un 29 février",
    shape: { kind: 'choice', values: ANNIVERSAIRE_D_UN29_FEVRIER.values },
    question: true,
  },
  aideExclusive: { name: 'aide exclusive', shape: { kind: 'choice', values: AIDE_EXCLUSIVE.values }, question: true },
  demandeTardiveEnGir1A4: {
    name: 'demande tardive en GIR 1 à 4',
    shape: { kind: 'choice', values: DEMANDE_TARDIVE_EN_GIR1_A4.values },
    question: true,
  },
  signatureDeLEtablissement: {
    name: "signature de l'établissement",
    shape: { kind: 'choice', values: SIGNATURE_DE_L_ETABLISSEMENT.values },
    question: true,
  },
  imprimeNonSigne: {
    name: 'imprimé non signé',
    shape: { kind: 'choice', values: IMPRIME_NON_SIGNE.values },
    question: true,
    retained: 'dossier à compléter',
  },
  aideSocialeApresLArdh: {
    name: "aide sociale après l'ARDH",
    shape: { kind: 'choice', values: AIDE_SOCIALE_APRES_L_ARDH.values },
    question: true,
  },
  porteeDuBesoinSuperieur: {
    name: 'portée du besoin supérieur',
    shape: { kind: 'choice', values: PORTEE_DU_BESOIN_SUPERIEUR.values },
    question: true,
  },
  nouveauPlanDeTroisMois: {
    name: 'nouveau plan de trois mois',
    shape: { kind: 'choice', values: NOUVEAU_PLAN_DE_TROIS_MOIS.values },
    question: true,
  },
};

/** A dossier that gives everything as declared, with the readings retained; else `undefined`. */
function quickDossier(input: unknown): Given<Dossier> | undefined {
  if (!isObject(input) || !isPlainObject(input)) return undefined;
  const given: Unfilled<Given<Dossier>> = {
    ...NOTHING_GIVEN,
    retourDUneHospitalisationADomicile: undefined,
    troisMoisEffectifs: undefined,
    jourAbsentDuMois: undefined,
    jourOuLaDemandeEstFaite: 'demande transmise',
    compteDesTroisMois: undefined,
    aideApresLesTroisMois: undefined,
    droitAuDelaDeLOuverture: undefined,
    assietteDuPlafond: 'coût total',
    tauxApresControle: undefined,
    jourDeLaTransmission: "transmise à l'envoi",
    borneDeLaDemande: undefined,
    psychiatrieSansExperimentation: undefined,
    regimePrincipal: undefined,
    jourDeLAge: undefined,
    anniversaireDUn29Fevrier: undefined,
    aideExclusive: undefined,
    demandeTardiveEnGir1A4: undefined,
    signatureDeLEtablissement: undefined,
    imprimeNonSigne: 'dossier à compléter',
    aideSocialeApresLArdh: undefined,
    porteeDuBesoinSuperieur: undefined,
    nouveauPlanDeTroisMois: undefined,
  };
  return readAide(given, input) &&
    readRegles(given, input) &&
    readSuites(given, input) &&
    readCasValeurs(given, input) &&
    hasOnly(input, 62)
    ? given
    : undefined;
}

const NOTHING_GIVEN: Unfilled<Given<Dossier>> = unfilled(INPUTS);

/** Reads the données of aide.attendu; false: one is missing, or not as declared. */
function readAide(given: Unfilled<Given<Dossier>>, input: Readonly<Record<string, unknown>>): boolean {
  const nouvellesHospitalisations = quickElements(
    input['nouvellesHospitalisations'],
    20,
    'nouvelles hospitalisations',
    readNouvelleHospitalisation,
    (element) => element.entree,
  );
  if (nouvellesHospitalisations === undefined) return false;
  given.nouvellesHospitalisations = nouvellesHospitalisations;
  const aideInitialementNotifiee = readNumber1(input['aideInitialementNotifiee']);
  if (aideInitialementNotifiee === undefined) return false;
  given.aideInitialementNotifiee = aideInitialementNotifiee;
  const aideDejaUtilisee = readNumber1(input['aideDejaUtilisee']);
  if (aideDejaUtilisee === undefined) return false;
  given.aideDejaUtilisee = aideDejaUtilisee;
  const preconisations = quickElements(input['preconisations'], 1000, 'préconisations', readPreconisation, null);
  if (preconisations === undefined) return false;
  given.preconisations = preconisations;
  const evaluationFaite = input['evaluationFaite'];
  if (typeof evaluationFaite !== 'boolean') return false;
  given.evaluationFaite = evaluationFaite;
  const coutDuPlanDefinitif = readNumber1(input['coutDuPlanDefinitif']);
  if (coutDuPlanDefinitif === undefined) return false;
  given.coutDuPlanDefinitif = coutDuPlanDefinitif;
  const ressourcesPropresDeclarees = readNumber1(input['ressourcesPropresDeclarees']);
  if (ressourcesPropresDeclarees === undefined) return false;
  given.ressourcesPropresDeclarees = ressourcesPropresDeclarees;
  const ressourcesDuConjointDeclarees =
    input['ressourcesDuConjointDeclarees'] === null ? null : readNumber1(input['ressourcesDuConjointDeclarees']);
  if (ressourcesDuConjointDeclarees === undefined) return false;
  given.ressourcesDuConjointDeclarees = ressourcesDuConjointDeclarees;
  const tauxNotifie = input['tauxNotifie'] === null ? null : readNumber1(input['tauxNotifie']);
  if (tauxNotifie === undefined) return false;
  given.tauxNotifie = tauxNotifie;
  const tauxRecalcule = input['tauxRecalcule'] === null ? null : readNumber1(input['tauxRecalcule']);
  if (tauxRecalcule === undefined) return false;
  given.tauxRecalcule = tauxRecalcule;
  const ressourcesVerifiees = input['ressourcesVerifiees'] === null ? null : readNumber1(input['ressourcesVerifiees']);
  if (ressourcesVerifiees === undefined) return false;
  given.ressourcesVerifiees = ressourcesVerifiees;
  const partDejaVersee = readNumber1(input['partDejaVersee']);
  if (partDejaVersee === undefined) return false;
  given.partDejaVersee = partDejaVersee;
  return true;
}

/** Reads the données of regles.attendu; false: one is missing, or not as declared. */
function readRegles(given: Unfilled<Given<Dossier>>, input: Readonly<Record<string, unknown>>): boolean {
  const dateDeFormulation = quickDay(input['dateDeFormulation']);
  if (dateDeFormulation === undefined) return false;
  given.dateDeFormulation = dateDeFormulation;
  const dateDeLaDemande = quickDay(input['dateDeLaDemande']);
  if (dateDeLaDemande === undefined) return false;
  given.dateDeLaDemande = dateDeLaDemande;
  const dateDeReception = quickDay(input['dateDeReception']);
  if (dateDeReception === undefined) return false;
  given.dateDeReception = dateDeReception;
  const dateDeSortie = input['dateDeSortie'] === null ? null : quickDay(input['dateDeSortie']);
  if (dateDeSortie === undefined) return false;
  given.dateDeSortie = dateDeSortie;
  const dateDeRetour = quickDay(input['dateDeRetour']);
  if (dateDeRetour === undefined) return false;
  given.dateDeRetour = dateDeRetour;
  const transmiseAvantLHeureDeLaSortie = input['transmiseAvantLHeureDeLaSortie'];
  if (typeof transmiseAvantLHeureDeLaSortie !== 'boolean') return false;
  given.transmiseAvantLHeureDeLaSortie = transmiseAvantLHeureDeLaSortie;
  const transmiseAvantLHeureDuRetour = input['transmiseAvantLHeureDuRetour'];
  if (typeof transmiseAvantLHeureDuRetour !== 'boolean') return false;
  given.transmiseAvantLHeureDuRetour = transmiseAvantLHeureDuRetour;
  const formuleeAvantLHeureDuRetour = input['formuleeAvantLHeureDuRetour'];
  if (typeof formuleeAvantLHeureDuRetour !== 'boolean') return false;
  given.formuleeAvantLHeureDuRetour = formuleeAvantLHeureDuRetour;
  const modeDeLHospitalisation = MODE_D_HOSPITALISATION.read(input['modeDeLHospitalisation']);
  if (modeDeLHospitalisation === undefined) return false;
  given.modeDeLHospitalisation = modeDeLHospitalisation;
  const soinsPsychiatriques = input['soinsPsychiatriques'];
  if (typeof soinsPsychiatriques !== 'boolean') return false;
  given.soinsPsychiatriques = soinsPsychiatriques;
  const experimentationDeLaCaisse = input['experimentationDeLaCaisse'];
  if (typeof experimentationDeLaCaisse !== 'boolean') return false;
  given.experimentationDeLaCaisse = experimentationDeLaCaisse;
  const conventionDExperimentationSignee = input['conventionDExperimentationSignee'];
  if (typeof conventionDExperimentationSignee !== 'boolean') return false;
  given.conventionDExperimentationSignee = conventionDExperimentationSignee;
  const criteresDeLaConventionRemplis = input['criteresDeLaConventionRemplis'];
  if (typeof criteresDeLaConventionRemplis !== 'boolean') return false;
  given.criteresDeLaConventionRemplis = criteresDeLaConventionRemplis;
  const debutDeLExperimentation = quickDay(input['debutDeLExperimentation']);
  if (debutDeLExperimentation === undefined) return false;
  given.debutDeLExperimentation = debutDeLExperimentation;
  const retraiteDuRegimeGeneral = input['retraiteDuRegimeGeneral'];
  if (typeof retraiteDuRegimeGeneral !== 'boolean') return false;
  given.retraiteDuRegimeGeneral = retraiteDuRegimeGeneral;
  const regimeGeneralATitrePrincipal = input['regimeGeneralATitrePrincipal'];
  if (typeof regimeGeneralATitrePrincipal !== 'boolean') return false;
  given.regimeGeneralATitrePrincipal = regimeGeneralATitrePrincipal;
  const activiteLaPlusLongueAuRegimeGeneral = input['activiteLaPlusLongueAuRegimeGeneral'];
  if (typeof activiteLaPlusLongueAuRegimeGeneral !== 'boolean') return false;
  given.activiteLaPlusLongueAuRegimeGeneral = activiteLaPlusLongueAuRegimeGeneral;
  const dateDeNaissance = quickDay(input['dateDeNaissance']);
  if (dateDeNaissance === undefined) return false;
  given.dateDeNaissance = dateDeNaissance;
  const girPronostique = readNumber2(input['girPronostique']);
  if (girPronostique === undefined) return false;
  given.girPronostique = girPronostique;
  const domicileDAvantOuEquivalent = input['domicileDAvantOuEquivalent'];
  if (typeof domicileDAvantOuEquivalent !== 'boolean') return false;
  given.domicileDAvantOuEquivalent = domicileDAvantOuEquivalent;
  const hebergeEnFamilleDAccueil = input['hebergeEnFamilleDAccueil'];
  if (typeof hebergeEnFamilleDAccueil !== 'boolean') return false;
  given.hebergeEnFamilleDAccueil = hebergeEnFamilleDAccueil;
  const dateDeLAccord = input['dateDeLAccord'] === null ? null : quickDay(input['dateDeLAccord']);
  if (dateDeLAccord === undefined) return false;
  given.dateDeLAccord = dateDeLAccord;
  const lignesDeLaGrille = quickElements(
    input['lignesDeLaGrille'],
    5,
    'lignes de la grille',
    readLigneDeLaGrille,
    null,
  );
  if (lignesDeLaGrille === undefined) return false;
  given.lignesDeLaGrille = lignesDeLaGrille;
  const autrePrestationEquivalenteDuDepartement = input['autrePrestationEquivalenteDuDepartement'];
  if (typeof autrePrestationEquivalenteDuDepartement !== 'boolean') return false;
  given.autrePrestationEquivalenteDuDepartement = autrePrestationEquivalenteDuDepartement;
  const apaDUrgence = input['apaDUrgence'];
  if (typeof apaDUrgence !== 'boolean') return false;
  given.apaDUrgence = apaDUrgence;
  const bilanDeLExperimentation = readBilanDeLExperimentation2(input['bilanDeLExperimentation']);
  if (bilanDeLExperimentation === undefined) return false;
  given.bilanDeLExperimentation = bilanDeLExperimentation;
  return true;
}

/** Reads the données of suites.attendu; false: one is missing, or not as declared. */
function readSuites(given: Unfilled<Given<Dossier>>, input: Readonly<Record<string, unknown>>): boolean {
  const demandeFormuleePar = AUTEUR_DE_LA_DEMANDE.read(input['demandeFormuleePar']);
  if (demandeFormuleePar === undefined) return false;
  given.demandeFormuleePar = demandeFormuleePar;
  const imprimeSigneParLEtablissement = input['imprimeSigneParLEtablissement'];
  if (typeof imprimeSigneParLEtablissement !== 'boolean') return false;
  given.imprimeSigneParLEtablissement = imprimeSigneParLEtablissement;
  const controleParSondage = input['controleParSondage'];
  if (typeof controleParSondage !== 'boolean') return false;
  given.controleParSondage = controleParSondage;
  const dateDuSuivi = input['dateDuSuivi'] === null ? null : quickDay(input['dateDuSuivi']);
  if (dateDuSuivi === undefined) return false;
  given.dateDuSuivi = dateDuSuivi;
  const dateDeLaFicheDeSituation =
    input['dateDeLaFicheDeSituation'] === null ? null : quickDay(input['dateDeLaFicheDeSituation']);
  if (dateDeLaFicheDeSituation === undefined) return false;
  given.dateDeLaFicheDeSituation = dateDeLaFicheDeSituation;
  const suiviFaitPar = ACTEUR_DU_SUIVI.read(input['suiviFaitPar']);
  if (suiviFaitPar === undefined) return false;
  given.suiviFaitPar = suiviFaitPar;
  const suiviFaitAuMoyenDe = MOYEN_DU_SUIVI.read(input['suiviFaitAuMoyenDe']);
  if (suiviFaitAuMoyenDe === undefined) return false;
  given.suiviFaitAuMoyenDe = suiviFaitAuMoyenDe;
  const autonomieRecuperee = input['autonomieRecuperee'];
  if (typeof autonomieRecuperee !== 'boolean') return false;
  given.autonomieRecuperee = autonomieRecuperee;
  const besoinDAidePersistant = input['besoinDAidePersistant'];
  if (typeof besoinDAidePersistant !== 'boolean') return false;
  given.besoinDAidePersistant = besoinDAidePersistant;
  const girALIssue = readNumber2(input['girALIssue']);
  if (girALIssue === undefined) return false;
  given.girALIssue = girALIssue;
  const besoinDAideMenagere = input['besoinDAideMenagere'];
  if (typeof besoinDAideMenagere !== 'boolean') return false;
  given.besoinDAideMenagere = besoinDAideMenagere;
  const releveDeLAideSocialeDepartementale = input['releveDeLAideSocialeDepartementale'];
  if (typeof releveDeLAideSocialeDepartementale !== 'boolean') return false;
  given.releveDeLAideSocialeDepartementale = releveDeLAideSocialeDepartementale;
  const montantDuPapAvantDeduction = readNumber1(input['montantDuPapAvantDeduction']);
  if (montantDuPapAvantDeduction === undefined) return false;
  given.montantDuPapAvantDeduction = montantDuPapAvantDeduction;
  const besoinSuperieur = input['besoinSuperieur'];
  if (typeof besoinSuperieur !== 'boolean') return false;
  given.besoinSuperieur = besoinSuperieur;
  const cadre = CADRE_DE_L_AIDE.read(input['cadre']);
  if (cadre === undefined) return false;
  given.cadre = cadre;
  const titulaireDUnPap = input['titulaireDUnPap'];
  if (typeof titulaireDUnPap !== 'boolean') return false;
  given.titulaireDUnPap = titulaireDUnPap;
  const optionDeLaCaisse = OPTION_POUR_LE_PAP.read(input['optionDeLaCaisse']);
  if (optionDeLaCaisse === undefined) return false;
  given.optionDeLaCaisse = optionDeLaCaisse;
  const dossierDeDemande = readDossierDeDemande2(input['dossierDeDemande']);
  if (dossierDeDemande === undefined) return false;
  given.dossierDeDemande = dossierDeDemande;
  const justificationDuRevenu = readJustificationDuRevenu2(input['justificationDuRevenu']);
  if (justificationDuRevenu === undefined) return false;
  given.justificationDuRevenu = justificationDuRevenu;
  const etapeDeLHospitalisation = readEtapeDeLHospitalisation2(input['etapeDeLHospitalisation']);
  if (etapeDeLHospitalisation === undefined) return false;
  given.etapeDeLHospitalisation = etapeDeLHospitalisation;
  const etapeDuRetour = readEtapeDuRetour2(input['etapeDuRetour']);
  if (etapeDuRetour === undefined) return false;
  given.etapeDuRetour = etapeDuRetour;
  const priseDeRendezVousDeLEvaluation = readPriseDeRendezVousDeLEvaluation2(input['priseDeRendezVousDeLEvaluation']);
  if (priseDeRendezVousDeLEvaluation === undefined) return false;
  given.priseDeRendezVousDeLEvaluation = priseDeRendezVousDeLEvaluation;
  const etapeDeLaFin = readEtapeDeLaFin2(input['etapeDeLaFin']);
  if (etapeDeLaFin === undefined) return false;
  given.etapeDeLaFin = etapeDeLaFin;
  return true;
}

/**
 * Reads the données of « Valeurs communes de l'action sociale des caisses de retraite » cas-valeurs.attendu; false:
 * one is missing, or not as declared.
 */
function readCasValeurs(given: Unfilled<Given<Dossier>>, input: Readonly<Record<string, unknown>>): boolean {
  const jourDObservation = quickDay(input['jourDObservation']);
  if (jourDObservation === undefined) return false;
  given.jourDObservation = jourDObservation;
  return true;
}

/** Reads a dossier; `undefined` stands for what is not given. */
export function readDossier(input: unknown, readings: unknown): Reading<Given<Dossier>> {
  const given = readings === undefined ? quickDossier(input) : undefined;
  return given === undefined ? readGiven(INPUTS, input, readings) : { given, issues: [], unknowns: 18 };
}

function readNouvelleHospitalisation(value: unknown, list: string, place: number): NouvelleHospitalisation | undefined {
  if (!isObject(value)) return undefined;
  const first = value['entree'];
  if (!isPlainObject(value)) return undefined;
  const entree = quickDay(first);
  if (entree === undefined) return undefined;
  const sortie = quickDay(value['sortie']);
  if (sortie === undefined) return undefined;
  if (!hasOnly(value, 2)) return undefined;
  return { entree, sortie, $rank: place - 1, $place: place, $list: list };
}

function readPreconisation(value: unknown, list: string, place: number): Preconisation | undefined {
  if (!isObject(value)) return undefined;
  const first = value['type_'];
  if (!isPlainObject(value)) return undefined;
  const type_ = TYPE_DE_PRESTATION.read(first);
  if (type_ === undefined) return undefined;
  const quantite = readNumber1(value['quantite']);
  if (quantite === undefined) return undefined;
  const tarif = value['tarif'] === null ? null : readNumber1(value['tarif']);
  if (tarif === undefined) return undefined;
  const cout = value['cout'] === null ? null : readNumber1(value['cout']);
  if (cout === undefined) return undefined;
  if (!hasOnly(value, 4)) return undefined;
  return { type_, quantite, tarif, cout, $rank: place - 1, $place: place, $list: list };
}

function readLigneDeLaGrille(value: unknown, list: string, place: number): LigneDeLaGrille | undefined {
  if (!isObject(value)) return undefined;
  const first = value['aide'];
  if (!isPlainObject(value)) return undefined;
  const aide = AIDE_LEGALE.read(first);
  if (aide === undefined) return undefined;
  const percue = value['percue'];
  if (typeof percue !== 'boolean') return undefined;
  const percueDepuis = value['percueDepuis'] === null ? null : quickDay(value['percueDepuis']);
  if (percueDepuis === undefined) return undefined;
  const situation = value['situation'] === null ? null : SITUATION_DE_L_AIDE.read(value['situation']);
  if (situation === undefined) return undefined;
  const eligibleSansLaPercevoir = value['eligibleSansLaPercevoir'];
  if (eligibleSansLaPercevoir !== null && typeof eligibleSansLaPercevoir !== 'boolean') return undefined;
  if (!hasOnly(value, 5)) return undefined;
  return {
    aide,
    percue,
    percueDepuis,
    situation,
    eligibleSansLaPercevoir,
    $rank: place - 1,
    $place: place,
    $list: list,
  };
}

function readBilanDeLExperimentation2(value: unknown): BilanDeLExperimentation2 | undefined {
  if (!isObject(value)) return undefined;
  const bilanRealise = value['bilanRealise'];
  if (!isPlainObject(value)) return undefined;
  if (typeof bilanRealise !== 'boolean') return undefined;
  const bilanTransmisALaCnav = value['bilanTransmisALaCnav'];
  if (typeof bilanTransmisALaCnav !== 'boolean') return undefined;
  if (!hasOnly(value, 2)) return undefined;
  return { bilanRealise, bilanTransmisALaCnav };
}

function readDossierDeDemande2(value: unknown): DossierDeDemande2 | undefined {
  if (!isObject(value)) return undefined;
  const imprimeNationalUtilise = value['imprimeNationalUtilise'];
  if (!isPlainObject(value)) return undefined;
  if (typeof imprimeNationalUtilise !== 'boolean') return undefined;
  const demandeurIdentifie = value['demandeurIdentifie'];
  if (typeof demandeurIdentifie !== 'boolean') return undefined;
  const ressourcesMensuellesIndiquees = value['ressourcesMensuellesIndiquees'];
  if (typeof ressourcesMensuellesIndiquees !== 'boolean') return undefined;
  const pronosticDeRecuperationDonne = value['pronosticDeRecuperationDonne'];
  if (typeof pronosticDeRecuperationDonne !== 'boolean') return undefined;
  const preconisationsDAidesJointes = value['preconisationsDAidesJointes'];
  if (typeof preconisationsDAidesJointes !== 'boolean') return undefined;
  const signatureDuDemandeur = value['signatureDuDemandeur'];
  if (typeof signatureDuDemandeur !== 'boolean') return undefined;
  if (!hasOnly(value, 6)) return undefined;
  return {
    imprimeNationalUtilise,
    demandeurIdentifie,
    ressourcesMensuellesIndiquees,
    pronosticDeRecuperationDonne,
    preconisationsDAidesJointes,
    signatureDuDemandeur,
  };
}

function readJustificationDuRevenu2(value: unknown): JustificationDuRevenu2 | undefined {
  if (!isObject(value)) return undefined;
  const aucunePieceExigeePourDecider = value['aucunePieceExigeePourDecider'];
  if (!isPlainObject(value)) return undefined;
  if (typeof aucunePieceExigeePourDecider !== 'boolean') return undefined;
  const demandeurInformeDuControlePossible = value['demandeurInformeDuControlePossible'];
  if (typeof demandeurInformeDuControlePossible !== 'boolean') return undefined;
  const protocoleSigneParLeDirecteur = value['protocoleSigneParLeDirecteur'];
  if (typeof protocoleSigneParLeDirecteur !== 'boolean') return undefined;
  const protocoleSigneParLAgentComptable = value['protocoleSigneParLAgentComptable'];
  if (typeof protocoleSigneParLAgentComptable !== 'boolean') return undefined;
  const avisDImpositionTransmis = value['avisDImpositionTransmis'];
  if (typeof avisDImpositionTransmis !== 'boolean') return undefined;
  if (!hasOnly(value, 5)) return undefined;
  return {
    aucunePieceExigeePourDecider,
    demandeurInformeDuControlePossible,
    protocoleSigneParLeDirecteur,
    protocoleSigneParLAgentComptable,
    avisDImpositionTransmis,
  };
}

function readEtapeDeLHospitalisation2(value: unknown): EtapeDeLHospitalisation2 | undefined {
  if (!isObject(value)) return undefined;
  const demandeFormalisee = value['demandeFormalisee'];
  if (!isPlainObject(value)) return undefined;
  if (typeof demandeFormalisee !== 'boolean') return undefined;
  const preconisationDAide = value['preconisationDAide'];
  if (typeof preconisationDAide !== 'boolean') return undefined;
  const dateDeSortiePrevisionnelle = value['dateDeSortiePrevisionnelle'];
  if (typeof dateDeSortiePrevisionnelle !== 'boolean') return undefined;
  const conditionsDeLInterventionADomicile = value['conditionsDeLInterventionADomicile'];
  if (typeof conditionsDeLInterventionADomicile !== 'boolean') return undefined;
  if (!hasOnly(value, 4)) return undefined;
  return { demandeFormalisee, preconisationDAide, dateDeSortiePrevisionnelle, conditionsDeLInterventionADomicile };
}

function readEtapeDuRetour2(value: unknown): EtapeDuRetour2 | undefined {
  if (!isObject(value)) return undefined;
  const planPreconiseMisEnOeuvreSansDelai = value['planPreconiseMisEnOeuvreSansDelai'];
  if (!isPlainObject(value)) return undefined;
  if (typeof planPreconiseMisEnOeuvreSansDelai !== 'boolean') return undefined;
  const evaluationFaiteParLeServiceSocial = value['evaluationFaiteParLeServiceSocial'];
  if (typeof evaluationFaiteParLeServiceSocial !== 'boolean') return undefined;
  const preconisationDeLEvaluateurTransmise = value['preconisationDeLEvaluateurTransmise'];
  if (typeof preconisationDeLEvaluateurTransmise !== 'boolean') return undefined;
  const planSigneParLEvaluateurEtLeRetraite = value['planSigneParLEvaluateurEtLeRetraite'];
  if (typeof planSigneParLEvaluateurEtLeRetraite !== 'boolean') return undefined;
  const notificationDefinitiveAdressee = value['notificationDefinitiveAdressee'];
  if (typeof notificationDefinitiveAdressee !== 'boolean') return undefined;
  if (!hasOnly(value, 5)) return undefined;
  return {
    planPreconiseMisEnOeuvreSansDelai,
    evaluationFaiteParLeServiceSocial,
    preconisationDeLEvaluateurTransmise,
    planSigneParLEvaluateurEtLeRetraite,
    notificationDefinitiveAdressee,
  };
}

function readPriseDeRendezVousDeLEvaluation2(value: unknown): PriseDeRendezVousDeLEvaluation2 | undefined {
  if (!isObject(value)) return undefined;
  const coordonneesDeLaStructureDonnees = value['coordonneesDeLaStructureDonnees'];
  if (!isPlainObject(value)) return undefined;
  if (typeof coordonneesDeLaStructureDonnees !== 'boolean') return undefined;
  const caisseNommee = value['caisseNommee'];
  if (typeof caisseNommee !== 'boolean') return undefined;
  const dateEtHeureConvenues = value['dateEtHeureConvenues'];
  if (typeof dateEtHeureConvenues !== 'boolean') return undefined;
  const dureeApproximativeDite = value['dureeApproximativeDite'];
  if (typeof dureeApproximativeDite !== 'boolean') return undefined;
  const presenceDUnProche = value['presenceDUnProche'];
  if (typeof presenceDUnProche !== 'boolean') return undefined;
  if (!hasOnly(value, 5)) return undefined;
  return {
    coordonneesDeLaStructureDonnees,
    caisseNommee,
    dateEtHeureConvenues,
    dureeApproximativeDite,
    presenceDUnProche,
  };
}

function readEtapeDeLaFin2(value: unknown): EtapeDeLaFin2 | undefined {
  if (!isObject(value)) return undefined;
  const suiteADonnerEcrite = value['suiteADonnerEcrite'];
  if (!isPlainObject(value)) return undefined;
  if (typeof suiteADonnerEcrite !== 'boolean') return undefined;
  if (!hasOnly(value, 1)) return undefined;
  return { suiteADonnerEcrite };
}

/** Whether each text of a choix is one of its values: so `decode` leaves it, a dossier written by hand may not. */
export function holdsChoices(dossier: Dossier): boolean {
  return (
    dossier.preconisations.every(holdsChoicesOfPreconisation) &&
    MODE_D_HOSPITALISATION.has(dossier.modeDeLHospitalisation) &&
    dossier.lignesDeLaGrille.every(holdsChoicesOfLigneDeLaGrille) &&
    AUTEUR_DE_LA_DEMANDE.has(dossier.demandeFormuleePar) &&
    ACTEUR_DU_SUIVI.has(dossier.suiviFaitPar) &&
    MOYEN_DU_SUIVI.has(dossier.suiviFaitAuMoyenDe) &&
    CADRE_DE_L_AIDE.has(dossier.cadre) &&
    OPTION_POUR_LE_PAP.has(dossier.optionDeLaCaisse) &&
    RETOUR_D_UNE_HOSPITALISATION_A_DOMICILE.has(dossier.retourDUneHospitalisationADomicile) &&
    TROIS_MOIS_EFFECTIFS.has(dossier.troisMoisEffectifs) &&
    JOUR_ABSENT_DU_MOIS.has(dossier.jourAbsentDuMois) &&
    JOUR_OU_LA_DEMANDE_EST_FAITE.has(dossier.jourOuLaDemandeEstFaite) &&
    COMPTE_DES_TROIS_MOIS.has(dossier.compteDesTroisMois) &&
    AIDE_APRES_LES_TROIS_MOIS.has(dossier.aideApresLesTroisMois) &&
    DROIT_AU_DELA_DE_L_OUVERTURE.has(dossier.droitAuDelaDeLOuverture) &&
    ASSIETTE_DU_PLAFOND.has(dossier.assietteDuPlafond) &&
    TAUX_APRES_CONTROLE.has(dossier.tauxApresControle) &&
    JOUR_DE_LA_TRANSMISSION.has(dossier.jourDeLaTransmission) &&
    BORNE_DE_LA_DEMANDE.has(dossier.borneDeLaDemande) &&
    PSYCHIATRIE_SANS_EXPERIMENTATION.has(dossier.psychiatrieSansExperimentation) &&
    REGIME_PRINCIPAL.has(dossier.regimePrincipal) &&
    JOUR_DE_L_AGE.has(dossier.jourDeLAge) &&
    ANNIVERSAIRE_D_UN29_FEVRIER.has(dossier.anniversaireDUn29Fevrier) &&
    AIDE_EXCLUSIVE.has(dossier.aideExclusive) &&
    DEMANDE_TARDIVE_EN_GIR1_A4.has(dossier.demandeTardiveEnGir1A4) &&
    SIGNATURE_DE_L_ETABLISSEMENT.has(dossier.signatureDeLEtablissement) &&
    IMPRIME_NON_SIGNE.has(dossier.imprimeNonSigne) &&
    AIDE_SOCIALE_APRES_L_ARDH.has(dossier.aideSocialeApresLArdh) &&
    PORTEE_DU_BESOIN_SUPERIEUR.has(dossier.porteeDuBesoinSuperieur) &&
    NOUVEAU_PLAN_DE_TROIS_MOIS.has(dossier.nouveauPlanDeTroisMois)
  );
}

function holdsChoicesOfPreconisation(preconisation: Preconisation): boolean {
  return TYPE_DE_PRESTATION.has(preconisation.type_);
}

function holdsChoicesOfLigneDeLaGrille(ligneDeLaGrille: LigneDeLaGrille): boolean {
  return (
    AIDE_LEGALE.has(ligneDeLaGrille.aide) &&
    (ligneDeLaGrille.situation === null || SITUATION_DE_L_AIDE.has(ligneDeLaGrille.situation))
  );
}

export function writePieceManquanteDeBilanDeLExperimentation(
  value: PieceManquanteDeBilanDeLExperimentation,
): PieceManquanteDeBilanDeLExperimentationOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
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

export function writePieceManquanteDeEtapeDuRetour(
  value: PieceManquanteDeEtapeDuRetour,
): PieceManquanteDeEtapeDuRetourOutput {
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

export function writePieceManquanteDeEtapeDeLaFin(
  value: PieceManquanteDeEtapeDeLaFin,
): PieceManquanteDeEtapeDeLaFinOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}
