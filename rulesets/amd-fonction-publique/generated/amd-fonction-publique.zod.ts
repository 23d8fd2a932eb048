/**
 * AMD : aide au maintien à domicile des retraités de l'État: the schema of a dossier.
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

export const categorieDeServices = z.enum([
  'aide à domicile',
  'sécurité à domicile',
  'sorties du domicile',
  "retour d'hospitalisation",
  'périodes de fragilité',
]);

export const service = z.strictObject({
  nom: z.string().optional(),
  categorie: z.nullable(categorieDeServices).optional(),
});

export const mission = z.enum([
  'information',
  'instruction',
  "demande d'évaluation et contrôle du plan",
  'décision',
  "orientation vers une structure d'aide",
  'versement aux bénéficiaires',
  'paiement des structures',
]);

export const acte = z.strictObject({
  mission: mission.optional(),
  date: day.optional(),
});

export const formuleDuPlan = z.enum(["plan d'action personnalisé", 'plan OSCAR']);

export const frais = z.strictObject({
  montant: decimal(2, null, null).optional(),
  justifie: z.boolean().optional(),
});

export const prestataire = z.strictObject({
  nom: z.string().optional(),
  memeGroupeQueLEvaluateur: z.boolean().optional(),
});

export const natureDePension = z.enum([
  "pension civile de l'État",
  "pension d'ouvrier de l'État",
  "réversion d'une pension civile de l'État",
  "réversion d'une pension d'ouvrier de l'État",
  'pension militaire',
  'autre pension',
]);

export const pension = z.strictObject({
  nature: natureDePension.optional(),
});

export const assure = z.enum(['demandeur', 'défunt']);

export const regime = z.enum([
  "pensions civiles de l'État",
  "pensions des ouvriers de l'État",
  'régime général',
  'autre régime',
]);

export const validation = z.strictObject({
  assure: assure.optional(),
  regime: regime.optional(),
  trimestres: decimal(0, 0, 400).optional(),
  nomDuRegime: z.nullable(z.string()).optional(),
});

export const verseur = z.enum(['conseil départemental', 'La Poste ou Orange', 'autre verseur']);

export const titreDeVersement = z.enum(['handicap', 'majoration pour tierce personne', 'autre titre']);

export const aidePercue = z.strictObject({
  nom: z.string().optional(),
  verseur: verseur.optional(),
  memeNatureOuMemeObjet: z.boolean().optional(),
  titreDeVersement: titreDeVersement.optional(),
});

export const lienAvecLesPostesEtTelecommunications = z.enum(['agent retraité', "survivant d'un agent", 'aucun lien']);

export const foyer = z.enum(['personne seule', 'ménage']);

export const situationDuFoyer = z.strictObject({
  debuteLe: day.optional(),
  composition: foyer.optional(),
});

export const avisDImposition = z.strictObject({
  recuLe: day.optional(),
  revenuInscrit: decimal(2, null, null).optional(),
});

export const instructionDeLaDemande2 = z.strictObject({
  instructionEtDecisionParLaBrancheRetraite: z.boolean().optional(),
  demandeDeposeeDansLeReseauDeLaCnav: z.boolean().optional(),
  evaluationDesBesoinsDemandee: z.boolean().optional(),
  evaluateurSousConvention: z.boolean().optional(),
  elaborationDuPlanControlee: z.boolean().optional(),
  planArreteAPartirDeLEvaluation: z.boolean().optional(),
  fragiliteSocialePriseEnCompte: z.boolean().optional(),
  retraiteInformeDeLAideAccordee: z.boolean().optional(),
});

export const arreteDuBareme2 = z.strictObject({
  signeParLeMinistreDeLaSecuriteSociale: z.boolean().optional(),
  signeParLeMinistreDeLaFonctionPublique: z.boolean().optional(),
  signeParLeMinistreDuBudget: z.boolean().optional(),
  tauxFixeParRevenuEtFoyerEtTypeDePrestation: z.boolean().optional(),
  plafondAnnuelFixe: z.boolean().optional(),
});

export const conventionDeGestion2 = z.strictObject({
  conclueParLaCnav: z.boolean().optional(),
  conclueParLeMinistreDeLaSecuriteSociale: z.boolean().optional(),
  conclueParLeMinistreDeLaFonctionPublique: z.boolean().optional(),
  modalitesDeGestionDefinies: z.boolean().optional(),
  modalitesDeRemboursementDefinies: z.boolean().optional(),
});

/** A dossier. A key left out is unknown; `null` is « aucun ». */
export const input = z.strictObject({
  services: z.array(service).max(1000).optional(),
  logementAAmenager: z.boolean().optional(),
  actes: z.array(acte).max(1000).optional(),
  formule: formuleDuPlan.optional(),
  dateDuBilan: z.nullable(day).optional(),
  fraisEngages: z.array(frais).max(1000).optional(),
  structureEvaluatrice: z.string().optional(),
  prestataires: z.array(prestataire).max(1000).optional(),
  coordinateur: z.nullable(z.string()).optional(),
  peutPretendreALAide: z.boolean().optional(),
  dateDeLaDemande: day.optional(),
  dateDeLaDecision: z.nullable(day).optional(),
  dateDeNaissance: day.optional(),
  groupeAssimile: decimal(0, 1, 6).optional(),
  pensions: z.array(pension).max(1000).optional(),
  validations: z.array(validation).max(1000).optional(),
  remarie: z.boolean().optional(),
  aidesPercues: z.array(aidePercue).max(1000).optional(),
  lienAvecLesPostes: lienAvecLesPostesEtTelecommunications.optional(),
  situationsDuFoyer: z.array(situationDuFoyer).max(1000).optional(),
  avisRecus: z.array(avisDImposition).max(1000).optional(),
  conditionDeRessourcesAppreciee: z.nullable(z.boolean()).optional(),
  foyerChangeDepuisLAvis: z.boolean().optional(),
  depenseAnnuelleDuPlan: decimal(2, null, null).optional(),
  depenseApresHospitalisation: decimal(2, null, null).optional(),
  depenseDeLaPeriodeDeFragilite: decimal(2, null, null).optional(),
  instructionDeLaDemande: instructionDeLaDemande2.optional(),
  arreteDuBareme: arreteDuBareme2.optional(),
  conventionDeGestion: conventionDeGestion2.optional(),
  jourDObservation: day.optional(),
});

export type Input = z.infer<typeof input>;
