/**
 * ARDH : aide au retour à domicile après hospitalisation: the schema of a dossier.
 * Made by Attendu. Do not edit: change the rules and build again.
 */

import { parseDay, parseDecimal } from 'attendu/runtime';
import { z } from 'zod';

/** A day that exists, written AAAA-MM-JJ. */
const day = z.string().refine((value) => parseDay(value) !== null);

/** A decimal of at most `scale` places, as number or text, within bounds counted at that scale. */
const decimal = (scale: number, min: number | null, max: number | null) =>
  z.union([z.number(), z.string()]).refine((value) => {
    const read = parseDecimal(value, scale);
    return read !== null && (min === null || read >= min) && (max === null || read <= max);
  });

export const nouvelleHospitalisation = z.strictObject({
  entree: day.optional(),
  sortie: day.optional(),
});

export const typeDePrestation = z.enum([
  'aide à domicile',
  'portage de repas',
  'téléalarme',
  'aides techniques',
  'petits travaux',
]);

export const preconisation = z.strictObject({
  type_: typeDePrestation.optional(),
  quantite: decimal(2, null, null).optional(),
  tarif: z.nullable(decimal(2, null, null)).optional(),
  cout: z.nullable(decimal(2, null, null)).optional(),
});

export const modeDHospitalisation = z.enum([
  'séjour',
  'passage aux urgences',
  'intervention en ambulatoire',
  'hospitalisation à domicile',
  'autre mode',
]);

export const aideLegale = z.enum(['APA', 'PSD', 'ACTP', 'PCH', 'MTP']);

export const situationDeLAide = z.enum([
  'pas de demande',
  'demande en cours',
  'demande rejetée',
  'attribution refusée',
]);

export const ligneDeLaGrille = z.strictObject({
  aide: aideLegale.optional(),
  percue: z.boolean().optional(),
  percueDepuis: z.nullable(day).optional(),
  situation: z.nullable(situationDeLAide).optional(),
  eligibleSansLaPercevoir: z.nullable(z.boolean()).optional(),
});

export const auteurDeLaDemande = z.enum(['établissement', 'patient', 'famille']);

export const acteurDuSuivi = z.enum(['service social', 'structure partenaire', 'autre acteur']);

export const moyenDuSuivi = z.enum(['téléphone', 'seconde visite à domicile', 'autre moyen']);

export const cadreDeLAide = z.enum(['ARDH', 'hors ARDH']);

export const optionPourLePap = z.enum(['conserver et modifier', 'interrompre et ouvrir']);

export const bilanDeLExperimentation2 = z.strictObject({
  bilanRealise: z.boolean().optional(),
  bilanTransmisALaCnav: z.boolean().optional(),
});

export const dossierDeDemande2 = z.strictObject({
  imprimeNationalUtilise: z.boolean().optional(),
  demandeurIdentifie: z.boolean().optional(),
  ressourcesMensuellesIndiquees: z.boolean().optional(),
  pronosticDeRecuperationDonne: z.boolean().optional(),
  preconisationsDAidesJointes: z.boolean().optional(),
  signatureDuDemandeur: z.boolean().optional(),
});

export const justificationDuRevenu2 = z.strictObject({
  aucunePieceExigeePourDecider: z.boolean().optional(),
  demandeurInformeDuControlePossible: z.boolean().optional(),
  protocoleSigneParLeDirecteur: z.boolean().optional(),
  protocoleSigneParLAgentComptable: z.boolean().optional(),
  avisDImpositionTransmis: z.boolean().optional(),
});

export const etapeDeLHospitalisation2 = z.strictObject({
  demandeFormalisee: z.boolean().optional(),
  preconisationDAide: z.boolean().optional(),
  dateDeSortiePrevisionnelle: z.boolean().optional(),
  conditionsDeLInterventionADomicile: z.boolean().optional(),
});

export const etapeDuRetour2 = z.strictObject({
  planPreconiseMisEnOeuvreSansDelai: z.boolean().optional(),
  evaluationFaiteParLeServiceSocial: z.boolean().optional(),
  preconisationDeLEvaluateurTransmise: z.boolean().optional(),
  planSigneParLEvaluateurEtLeRetraite: z.boolean().optional(),
  notificationDefinitiveAdressee: z.boolean().optional(),
});

export const priseDeRendezVousDeLEvaluation2 = z.strictObject({
  coordonneesDeLaStructureDonnees: z.boolean().optional(),
  caisseNommee: z.boolean().optional(),
  dateEtHeureConvenues: z.boolean().optional(),
  dureeApproximativeDite: z.boolean().optional(),
  presenceDUnProche: z.boolean().optional(),
});

export const etapeDeLaFin2 = z.strictObject({
  suiteADonnerEcrite: z.boolean().optional(),
});

/** A dossier. A key left out is unknown; `null` is « aucun ». */
export const input = z.strictObject({
  nouvellesHospitalisations: z.array(nouvelleHospitalisation).max(20).optional(),
  aideInitialementNotifiee: decimal(2, null, null).optional(),
  aideDejaUtilisee: decimal(2, null, null).optional(),
  preconisations: z.array(preconisation).max(1000).optional(),
  evaluationFaite: z.boolean().optional(),
  coutDuPlanDefinitif: decimal(2, null, null).optional(),
  ressourcesPropresDeclarees: decimal(2, null, null).optional(),
  ressourcesDuConjointDeclarees: z.nullable(decimal(2, null, null)).optional(),
  tauxNotifie: z.nullable(decimal(2, null, null)).optional(),
  tauxRecalcule: z.nullable(decimal(2, null, null)).optional(),
  ressourcesVerifiees: z.nullable(decimal(2, null, null)).optional(),
  partDejaVersee: decimal(2, null, null).optional(),
  dateDeFormulation: day.optional(),
  dateDeLaDemande: day.optional(),
  dateDeReception: day.optional(),
  dateDeSortie: z.nullable(day).optional(),
  dateDeRetour: day.optional(),
  transmiseAvantLHeureDeLaSortie: z.boolean().optional(),
  transmiseAvantLHeureDuRetour: z.boolean().optional(),
  formuleeAvantLHeureDuRetour: z.boolean().optional(),
  modeDeLHospitalisation: modeDHospitalisation.optional(),
  soinsPsychiatriques: z.boolean().optional(),
  experimentationDeLaCaisse: z.boolean().optional(),
  conventionDExperimentationSignee: z.boolean().optional(),
  criteresDeLaConventionRemplis: z.boolean().optional(),
  debutDeLExperimentation: day.optional(),
  retraiteDuRegimeGeneral: z.boolean().optional(),
  regimeGeneralATitrePrincipal: z.boolean().optional(),
  activiteLaPlusLongueAuRegimeGeneral: z.boolean().optional(),
  dateDeNaissance: day.optional(),
  girPronostique: decimal(0, 1, 6).optional(),
  domicileDAvantOuEquivalent: z.boolean().optional(),
  hebergeEnFamilleDAccueil: z.boolean().optional(),
  dateDeLAccord: z.nullable(day).optional(),
  lignesDeLaGrille: z.array(ligneDeLaGrille).max(5).optional(),
  autrePrestationEquivalenteDuDepartement: z.boolean().optional(),
  apaDUrgence: z.boolean().optional(),
  demandeFormuleePar: auteurDeLaDemande.optional(),
  imprimeSigneParLEtablissement: z.boolean().optional(),
  controleParSondage: z.boolean().optional(),
  dateDuSuivi: z.nullable(day).optional(),
  dateDeLaFicheDeSituation: z.nullable(day).optional(),
  suiviFaitPar: acteurDuSuivi.optional(),
  suiviFaitAuMoyenDe: moyenDuSuivi.optional(),
  autonomieRecuperee: z.boolean().optional(),
  besoinDAidePersistant: z.boolean().optional(),
  girALIssue: decimal(0, 1, 6).optional(),
  besoinDAideMenagere: z.boolean().optional(),
  releveDeLAideSocialeDepartementale: z.boolean().optional(),
  montantDuPapAvantDeduction: decimal(2, null, null).optional(),
  besoinSuperieur: z.boolean().optional(),
  cadre: cadreDeLAide.optional(),
  titulaireDUnPap: z.boolean().optional(),
  optionDeLaCaisse: optionPourLePap.optional(),
  bilanDeLExperimentation: bilanDeLExperimentation2.optional(),
  dossierDeDemande: dossierDeDemande2.optional(),
  justificationDuRevenu: justificationDuRevenu2.optional(),
  etapeDeLHospitalisation: etapeDeLHospitalisation2.optional(),
  etapeDuRetour: etapeDuRetour2.optional(),
  priseDeRendezVousDeLEvaluation: priseDeRendezVousDeLEvaluation2.optional(),
  etapeDeLaFin: etapeDeLaFin2.optional(),
  jourDObservation: day.optional(),
});

export type Input = z.infer<typeof input>;
