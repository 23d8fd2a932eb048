/**
 * Comparaison des aides: the schema of a dossier.
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

export const coupleDAides = z.enum([
  'OSCAR et APA',
  'ARDH et APA',
  "aide de l'État et APA",
  'OSCAR et ARDH',
  "OSCAR et aide de l'État",
  "ARDH et aide de l'État",
]);

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
  dateDeLaDecision: z.nullable(day).optional(),
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
  couples: z.array(coupleDAides).max(1000).optional(),
});

export type Input = z.infer<typeof input>;
