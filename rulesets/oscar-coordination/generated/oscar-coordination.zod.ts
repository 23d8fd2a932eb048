/**
 * OSCAR : mission de coordination: the schema of a dossier.
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

export const typeDAccompagnement = z.enum([
  'entretien du linge et du logement',
  'aide au déplacement pédestre de proximité',
  'aide à la préparation des repas',
  'accompagnement à la toilette',
]);

export const repartition = z.strictObject({
  type_: typeDAccompagnement.optional(),
  heures: decimal(2, null, null).optional(),
});

export const pointAjoute = z.strictObject({
  date: day.optional(),
  compteRenduTransmis: z.boolean().optional(),
});

export const motifDEvenement = z.enum([
  'décès du conjoint modifiant les ressources',
  'entrée du conjoint en établissement modifiant les ressources',
  'évolution des ressources',
  'autre changement des ressources',
  'décès du conjoint modifiant les besoins',
  'hospitalisation',
  'hospitalisation Prado',
  'situation de rupture',
  'entrée du conjoint en établissement modifiant les besoins',
  'évolution de la situation personnelle',
  'autre changement des besoins',
  'décès du bénéficiaire',
  'demande du bénéficiaire',
  'déménagement',
  'entrée dans un autre dispositif',
  'autre cause de clôture',
  "changement de service d'aide à la personne",
  'changement de statut ou fusion de service',
  'déconventionnement',
  'déménagement du bénéficiaire',
  "autres motifs d'interruption",
]);

export const ampleur = z.enum(['majeure', 'mineure']);

export const evenement = z.strictObject({
  motif: motifDEvenement.optional(),
  date: day.optional(),
  dateDIdentification: day.optional(),
  quitteLaRegion: z.nullable(z.boolean()).optional(),
  independantDuCoordinateur: z.boolean().optional(),
  ampleur: ampleur.optional(),
  toucheLeCoordinateur: z.nullable(z.boolean()).optional(),
  caisseRegionaleInformee: z.boolean().optional(),
  structureEvaluatriceInformee: z.boolean().optional(),
  autresIntervenantsInformes: z.boolean().optional(),
  evolutionConsigneeDansLOutilDeSuivi: z.boolean().optional(),
  datesDEntreeEtDeSortieRenseignees: z.boolean().optional(),
  pointDEtapeSupplementaireRealise: z.boolean().optional(),
  concertationAvecLEvaluateur: z.boolean().optional(),
});

export const anneeDuPlan = z.strictObject({
  rang: decimal(0, 1, 2).optional(),
  eligibiliteValidee: z.boolean().optional(),
});

export const priseDeMission = z.strictObject({
  partenaire: z.nullable(z.string()).optional(),
  date: day.optional(),
  realiseArreteParLaCaisse: z.nullable(decimal(2, null, null)).optional(),
});

export const circulaire = z.strictObject({
  jourDEffet: day.optional(),
  montant: decimal(2, null, null).optional(),
});

export const intervention = z.strictObject({
  date: day.optional(),
  heures: decimal(2, null, null).optional(),
});

export const modeDIntervention = z.enum(['prestataire', 'autre mode']);

export const territoire = z.enum([
  'métropole',
  'Alsace-Moselle',
  'Guadeloupe',
  'Guyane',
  'Martinique',
  'La Réunion',
  'Mayotte',
  'Saint-Barthélemy',
  'Saint-Martin',
]);

export const destinataire = z.enum(['structure', 'bénéficiaire']);

export const typeDeDemande = z.enum(['première demande', 'réexamen']);

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

export const prestataire = z.strictObject({
  nom: z.string().optional(),
  conventionne: z.boolean().optional(),
  conventionnePourLaCoordination: z.boolean().optional(),
  assureLesHeuresDAccompagnement: z.boolean().optional(),
});

export const piecesDuForfaitCoordination2 = z.strictObject({
  echeancierDeMiseEnOeuvreDesPrestations: z.boolean().optional(),
  compteRenduDuPremierPointDEtape: z.boolean().optional(),
  compteRenduDuSecondPointDEtape: z.boolean().optional(),
});

export const preparationDeLaVisite2 = z.strictObject({
  informationsDuSiteEtPointsSensiblesLus: z.boolean().optional(),
  echangesAvecLEvaluateur: z.boolean().optional(),
  elementsDePreventionIdentifies: z.boolean().optional(),
});

export const priseDeRendezVous2 = z.strictObject({
  structureEtVisiteurNommes: z.boolean().optional(),
  caisseRegionaleNommee: z.boolean().optional(),
  motifDuRendezVousDit: z.boolean().optional(),
  lieuEtHoraireDuRendezVousDits: z.boolean().optional(),
  accompagnementParUnProchePropose: z.boolean().optional(),
});

export const deroulementDeLaVisite2 = z.strictObject({
  lettreDeMissionOuCarteProfessionnelle: z.boolean().optional(),
  presentationEtObjetDeLaVisite: z.boolean().optional(),
  offreDeServicesPresentee: z.boolean().optional(),
  modalitesDeMiseEnOeuvreExpliquees: z.boolean().optional(),
  devisRealisesEtExpliques: z.boolean().optional(),
  planificationDesPrestationsProposee: z.boolean().optional(),
  conditionsDeTravailVerifiees: z.boolean().optional(),
  conseilEnPreventionDonne: z.boolean().optional(),
  passageAuxPlansOscarExplique: z.boolean().optional(),
  aspectsPratiquesDiscutes: z.boolean().optional(),
  recapitulatifEtImplicationsFinancieres: z.boolean().optional(),
  informationsEtFlyerLaisses: z.boolean().optional(),
  suiteDeLaProcedureEtDateDEffetDites: z.boolean().optional(),
  coordonneesLaissees: z.boolean().optional(),
});

export const contratsDePrestation2 = z.strictObject({
  contratsRealises: z.boolean().optional(),
  modeDePaiementDeChaqueServiceEcrit: z.boolean().optional(),
  contributionDeLaCaisseEnAnnexe: z.boolean().optional(),
});

export const miseEnOeuvreDuPlan2 = z.strictObject({
  repartitionDesHeuresRenseignee: z.boolean().optional(),
  prestatairesIdentifiesParLeBeneficiaire: z.boolean().optional(),
  listeComplementaireEtPriseDeContact: z.boolean().optional(),
  prestationsDeclencheesAuxEcheances: z.boolean().optional(),
  conservationDesFacturesExpliquee: z.boolean().optional(),
  problemesDEffectiviteSignales: z.boolean().optional(),
  questionsEtReclamationsTraitees: z.boolean().optional(),
  consommationDuPlanSuivie: z.boolean().optional(),
  facturationDansLesDelaisDeLaConvention: z.boolean().optional(),
  devisEtFacturesCompris: z.boolean().optional(),
  interlocuteurPrivilegie: z.boolean().optional(),
  contactAvecLesAutresPartenaires: z.boolean().optional(),
  informationsEchangeesAvecLEvaluateur: z.boolean().optional(),
});

export const roleDePrevention2 = z.strictObject({
  messagesDePreventionRelayes: z.boolean().optional(),
  brochuresDiffusees: z.boolean().optional(),
  salariesInformesDesThematiques: z.boolean().optional(),
  prestationsDuForfaitRealisees: z.boolean().optional(),
  partenairesDuForfaitContactes: z.boolean().optional(),
  orientationVersLOffreDePrevention: z.boolean().optional(),
  actionsCollectivesRappelees: z.boolean().optional(),
});

export const capacitesDuPartenaire2 = z.strictObject({
  conventionDeCoordinationSignee: z.boolean().optional(),
  contexteLocalEtAncragePartenarial: z.boolean().optional(),
  relaisLocaux: z.boolean().optional(),
  personnelDedieEtForme: z.boolean().optional(),
  veilleIndividualisee: z.boolean().optional(),
  accordDuBeneficiaireSurLaVeille: z.boolean().optional(),
  besoinsDEvolutionDetectes: z.boolean().optional(),
  changementsTransmisALaCaisseEtALEvaluateur: z.boolean().optional(),
  roleDePreventionDansLAgrement: z.boolean().optional(),
});

export const rapportAnnuel2 = z.strictObject({
  rapportDActiviteFourni: z.boolean().optional(),
  listeDesPrestationsTransmise: z.boolean().optional(),
  tarifsTransmis: z.boolean().optional(),
});

export const maitriseDesRisques2 = z.strictObject({
  formulairesDesPointsRenseignes: z.boolean().optional(),
  planDeFormationRealise: z.boolean().optional(),
  actionsDePreventionRealiseesParLeBeneficiaire: z.boolean().optional(),
});

export const missionsDeCoordination2 = z.strictObject({});

/** A dossier. A key left out is unknown; `null` is « aucun ». */
export const input = z.strictObject({
  formulaireDeVisiteTransmis: z.boolean().optional(),
  attestationDeVisiteSignee: z.boolean().optional(),
  compteRenduDeVisiteTransmis: z.boolean().optional(),
  renouvellementDAides: z.boolean().optional(),
  devisEtModalitesAcceptes: z.boolean().optional(),
  heuresNotifiees: decimal(2, null, null).optional(),
  repartitionDesHeures: z.array(repartition).max(1000).optional(),
  dateDeReceptionDeLaNotification: z.nullable(day).optional(),
  dateDeLaVisite: z.nullable(day).optional(),
  dateDuPremierPointDEtape: z.nullable(day).optional(),
  dateDuSecondPointDEtape: z.nullable(day).optional(),
  pointsSupplementaires: z.array(pointAjoute).max(1000).optional(),
  evenements: z.array(evenement).max(1000).optional(),
  annees: z.array(anneeDuPlan).max(2).optional(),
  prisesDeMission: z.array(priseDeMission).max(1000).optional(),
  circulairesDeLaCnav: z.array(circulaire).max(1000).optional(),
  interventions: z.array(intervention).max(1000).optional(),
  modeDesHeures: modeDIntervention.optional(),
  lieuDIntervention: territoire.optional(),
  versementDuForfaitPrevention: destinataire.optional(),
  factureProduite: z.boolean().optional(),
  montantFacture: decimal(2, null, null).optional(),
  montantAccordeDuForfaitPrevention: decimal(2, null, null).optional(),
  dateDeNotification: day.optional(),
  dateDEffet: day.optional(),
  demande: typeDeDemande.optional(),
  heuresDAccompagnement: z.boolean().optional(),
  prestationsDuForfaitPrevention: z.array(prestation).max(1000).optional(),
  programmesDePrevention: z.array(z.string()).max(1000).optional(),
  prestataires: z.array(prestataire).max(1000).optional(),
  missionPossible: z.boolean().optional(),
  prestataireChoisi: z.nullable(z.string()).optional(),
  partenaireProposeParLaCaisse: z.nullable(z.string()).optional(),
  piecesDuForfaitCoordination: piecesDuForfaitCoordination2.optional(),
  preparationDeLaVisite: preparationDeLaVisite2.optional(),
  priseDeRendezVous: priseDeRendezVous2.optional(),
  deroulementDeLaVisite: deroulementDeLaVisite2.optional(),
  contratsDePrestation: contratsDePrestation2.optional(),
  miseEnOeuvreDuPlan: miseEnOeuvreDuPlan2.optional(),
  roleDePrevention: roleDePrevention2.optional(),
  capacitesDuPartenaire: capacitesDuPartenaire2.optional(),
  rapportAnnuel: rapportAnnuel2.optional(),
  maitriseDesRisques: maitriseDesRisques2.optional(),
  missionsDeCoordination: missionsDeCoordination2.optional(),
  jourDObservation: day.optional(),
});

export type Input = z.infer<typeof input>;
