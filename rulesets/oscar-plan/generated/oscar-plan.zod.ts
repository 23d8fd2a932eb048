/**
 * OSCAR : plan d'aides: the schema of a dossier.
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

export const prestation = z.enum([
  'petits travaux',
  'portage de repas',
  'télésurveillance',
  'aides techniques',
  'livraison des courses',
  'soutien psychologique',
  "gros travaux d'assainissement",
  'bricolage et jardinage',
  'chauffeur ou accompagnateur',
  'aide aux loisirs',
  'accompagnement informatique',
  'repas en maison de retraite ou foyer',
  'conseil en gestion et démarches',
  'bien-être et nutrition',
]);

export const depense = z.strictObject({
  prestation: prestation.optional(),
  montant: decimal(2, null, null).optional(),
  date: day.optional(),
  conventionne: z.boolean().optional(),
});

export const formeDeProgramme = z.enum([
  'atelier collectif',
  'conférence',
  'forum',
  'Sortir Plus',
  'Seniors en vacances',
  "autre programme d'un partenaire",
]);

export const programme = z.strictObject({
  forme: formeDeProgramme.optional(),
  suivi: z.boolean().optional(),
});

export const serviceADomicile = z.enum([
  'entretien du linge et du logement',
  'aide aux déplacements à pied',
  'aide à la préparation des repas',
  'accompagnement à la toilette',
]);

export const qualification = z.enum([
  'aide à domicile',
  'employé à domicile',
  'agent à domicile',
  'auxiliaire de vie sociale',
  'assistant de vie',
]);

export const intervention = z.strictObject({
  date: day.optional(),
  service: serviceADomicile.optional(),
  heures: decimal(2, null, null).optional(),
  programme: z.boolean().optional(),
  qualification: qualification.optional(),
  conventionne: z.boolean().optional(),
  justifiee: z.boolean().optional(),
});

export const foyer = z.enum(['personne seule', 'ménage']);

export const ancienStatut = z.enum([
  'salarié du secteur privé',
  'agent public sans statut de fonctionnaire',
  'travailleur indépendant',
  "fonctionnaire de l'État",
  'autre fonctionnaire',
  'agriculteur',
  'autre statut',
]);

export const regime = z.enum([
  "pensions civiles de l'État",
  "pensions des ouvriers de l'État",
  'régime général',
  'autre régime',
]);

export const situationDeFragilite = z.enum([
  "retour d'hospitalisation",
  'décès du conjoint',
  'placement du conjoint',
  'hospitalisation du conjoint',
  'déménagement',
  'séparation',
  'autre événement',
]);

export const octroi = z.strictObject({
  situation: situationDeFragilite.optional(),
  evenement: day.optional(),
  demande: day.optional(),
  dateDOctroi: day.optional(),
  depense: decimal(2, null, null).optional(),
  heures: decimal(2, null, null).optional(),
  contact: z.nullable(day).optional(),
});

export const missionsDuCoordinateur2 = z.strictObject({
  suiviAChaqueEvolutionDeLaSituation: z.boolean().optional(),
  retraiteConseilleDansSesChoix: z.boolean().optional(),
  liaisonAvecLesPartenairesEtLaCaisse: z.boolean().optional(),
});

export const prolongation2 = z.strictObject({
  nouvelleVisiteDUnEvaluateur: z.boolean().optional(),
  prolongationValideeParLaCaisse: z.boolean().optional(),
});

export const demandeDAide2 = z.strictObject({
  formulaireCerfaRempli: z.boolean().optional(),
  demandeTransmiseALaCarsat: z.boolean().optional(),
});

export const visiteDeLEvaluateur2 = z.strictObject({
  evaluateurMandateParLaCaisse: z.boolean().optional(),
  fragilitesEvaluees: z.boolean().optional(),
  conditionsDeVieObservees: z.boolean().optional(),
  composantesDuPlanExposees: z.boolean().optional(),
});

export const decisionDeLaCaisse2 = z.strictObject({
  conclusionsDeLEvaluateurTransmises: z.boolean().optional(),
  planValideParLaCaisse: z.boolean().optional(),
  retraiteInformeDeLaDecision: z.boolean().optional(),
  retraiteMisEnRelationAvecLesPartenaires: z.boolean().optional(),
});

export const finDeLAdh2 = z.strictObject({
  evaluationFaiteParLIntervenantSocial: z.boolean().optional(),
  planPlusDurablePropose: z.boolean().optional(),
});

/** A dossier. A key left out is unknown; `null` is « aucun ». */
export const input = z.strictObject({
  dateDEffet: day.optional(),
  depenses: z.array(depense).max(100).optional(),
  programmesProposes: z.array(programme).max(1000).optional(),
  heuresDAccompagnement: z.boolean().optional(),
  prestationsDuForfaitPrevention: z.array(prestation).max(1000).optional(),
  dureeDuPlan: decimal(0, 1, 2).optional(),
  forfaitRenouvele: z.boolean().optional(),
  dateDuRendezVousDeDemarrage: z.nullable(day).optional(),
  dateDeLaVisiteInitiale: z.nullable(day).optional(),
  dateDuRenouvellement: z.nullable(day).optional(),
  dateDuSuiviADeuxMois: z.nullable(day).optional(),
  dateDuSuiviASixMois: z.nullable(day).optional(),
  dateDuSuiviAUnMoisDuRenouvellement: z.nullable(day).optional(),
  dateDuSuiviATroisMoisDuRenouvellement: z.nullable(day).optional(),
  dateDuSuiviASixMoisDuRenouvellement: z.nullable(day).optional(),
  dateDeLaDemandeDeProlongation: z.nullable(day).optional(),
  scoreFragire: decimal(2, 0, null).optional(),
  questionsFragireRenseignees: decimal(0, 0, 30).optional(),
  testsFragireFaits: decimal(0, 0, 10).optional(),
  interventions: z.array(intervention).max(400).optional(),
  compositionDuFoyer: foyer.optional(),
  ressourcesMensuelles: decimal(2, null, null).optional(),
  revenuBrutGlobal: decimal(2, null, null).optional(),
  dateDeLaDemande: day.optional(),
  dateDeNaissance: day.optional(),
  girEvalue: decimal(0, 1, 6).optional(),
  oscarDeploye: z.boolean().optional(),
  anciensStatuts: z.array(ancienStatut).max(1000).optional(),
  regimeDeRetraitePrincipal: regime.optional(),
  planAdapte: z.boolean().optional(),
  octrois: z.array(octroi).max(20).optional(),
  titulaireDUnPlanOscar: z.boolean().optional(),
  besoinDurable: z.boolean().optional(),
  missionsDuCoordinateur: missionsDuCoordinateur2.optional(),
  prolongation: prolongation2.optional(),
  demandeDAide: demandeDAide2.optional(),
  visiteDeLEvaluateur: visiteDeLEvaluateur2.optional(),
  decisionDeLaCaisse: decisionDeLaCaisse2.optional(),
  finDeLAdh: finDeLAdh2.optional(),
  jourDObservation: day.optional(),
});

export type Input = z.infer<typeof input>;
