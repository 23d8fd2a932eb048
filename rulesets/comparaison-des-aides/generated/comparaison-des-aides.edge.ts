/**
 * Comparaison des aides: JSON to values, values to JSON.
 * Made by Attendu with comparaison-des-aides.ts. Do not edit: change the rules and build again.
 */

import { type Given, type Reader, type Shape, limitsOf, orNull, pathTo, writeDay } from 'attendu/runtime';
import type {
  Acte,
  ActeurDuSuivi,
  AideExclusive,
  AideLegale,
  AidePercue,
  AideSansPlan,
  AideTemporaire,
  AncienStatut,
  AnciensFonctionnairesDeLEtat,
  AnneeDuPlafond,
  AssietteDuPlafond,
  AssistantDeVieHorsDeLaToilette,
  Assure,
  AuteurDeLaDemande,
  CadreDeLAide,
  CategorieDeServices,
  CompositionDeFragire,
  CompteDesTroisMois,
  ConditionDAge,
  ContactAvantDeuxJours,
  ControleDesPlansOscar,
  CoordinateurDuPlan,
  CoupleDAides,
  CumulDesEnveloppes,
  Decision,
  DecisionDeLaCaisse,
  DecisionDeLaCaisse2,
  DemandeDAide,
  DemandeDAide2,
  DemandeDeLAdh,
  DemandeTardiveEnGir1A4,
  DepartDesSuivis,
  DepartDesTroisMois,
  Depense,
  DestinataireDuForfait,
  Dispositif,
  Dossier,
  DossierDeDemande,
  DossierDeDemande2,
  DroitAuDelaDeLOuverture,
  DureeDuForfaitCoordination,
  EffetDeLHospitalisation,
  EgaliteDeTrimestres,
  EntreDeuxTranches,
  EntreLaSortieEtLeRetour,
  EtapeDeLHospitalisation,
  EtapeDeLHospitalisation2,
  EtapeDeLaFin,
  EtapeDeLaFin2,
  EtapeDuRetour,
  EtapeDuRetour2,
  EtatDuDelai,
  FinDeLAdh,
  FinDeLAdh2,
  FormeDeProgramme,
  FormuleDuPlan,
  Foyer,
  Frais,
  InstructionDeLaDemande,
  InstructionDeLaDemande2,
  Intervention,
  JourDeLAge,
  JourDeLaConditionDAge,
  JourDuBareme,
  JourDuBilan,
  JoursDuContact,
  JustificationDuRevenu,
  JustificationDuRevenu2,
  LienAvecLesPostesEtTelecommunications,
  LigneDeLaGrille,
  Mission,
  MissionsDuCoordinateur,
  MissionsDuCoordinateur2,
  ModeDHospitalisation,
  MoisDuRemboursement,
  MontantVerse,
  MoyenDuSuivi,
  NatureDePension,
  NatureDuPlan,
  NouveauPlanDeTroisMois,
  NouvelleHospitalisation,
  ObjetDeLaProlongation,
  Octroi,
  OptionPourLePap,
  Options,
  Orientation,
  ParticipationDuRetraite,
  Paye,
  Pension,
  PhaseDeLancement,
  PieceManquanteDeDecisionDeLaCaisse,
  PieceManquanteDeDecisionDeLaCaisseOutput,
  PieceManquanteDeDemandeDAide,
  PieceManquanteDeDemandeDAideOutput,
  PieceManquanteDeDossierDeDemande,
  PieceManquanteDeDossierDeDemandeOutput,
  PieceManquanteDeEtapeDeLHospitalisation,
  PieceManquanteDeEtapeDeLHospitalisationOutput,
  PieceManquanteDeEtapeDeLaFin,
  PieceManquanteDeEtapeDeLaFinOutput,
  PieceManquanteDeEtapeDuRetour,
  PieceManquanteDeEtapeDuRetourOutput,
  PieceManquanteDeFinDeLAdh,
  PieceManquanteDeFinDeLAdhOutput,
  PieceManquanteDeInstructionDeLaDemande,
  PieceManquanteDeInstructionDeLaDemandeOutput,
  PieceManquanteDeJustificationDuRevenu,
  PieceManquanteDeJustificationDuRevenuOutput,
  PieceManquanteDeMissionsDuCoordinateur,
  PieceManquanteDeMissionsDuCoordinateurOutput,
  PieceManquanteDePriseDeRendezVousDeLEvaluation,
  PieceManquanteDePriseDeRendezVousDeLEvaluationOutput,
  PieceManquanteDeProlongation,
  PieceManquanteDeProlongationOutput,
  PieceManquanteDeVisiteDeLEvaluateur,
  PieceManquanteDeVisiteDeLEvaluateurOutput,
  PlaceDeLEtat,
  PlaceDesOnzeHeures,
  PlafondApplicable,
  PlusieursStatuts,
  PorteeDeLaConditionDeRessources,
  PorteeDesCinquanteQuatreHeures,
  PorteeDesOnzeHeures,
  PorteeDesPlafondsParRubrique,
  PorteeDesTroisCentsEuros,
  PorteeDuBesoinSuperieur,
  PorteeDuTerme,
  Preconisation,
  Prestataire,
  PrestataireNonConventionne,
  Prestation,
  PriseDeRendezVousDeLEvaluation,
  PriseDeRendezVousDeLEvaluation2,
  Programme,
  ProgrammeCompte,
  Prolongation,
  Prolongation2,
  PsychiatrieSansExperimentation,
  Qualification,
  Readings,
  Regime,
  RegimePrincipal,
  RegimePrincipalDUnSurvivant,
  Relation,
  RenouvellementDeLAsir,
  Reponse,
  RessourcesMensuellesDuBareme,
  RevenuDUnFoyerQuiAChange,
  Rubrique,
  RubriqueDesPetitsTravaux,
  ScoreEntreDeuxTranches,
  SensDuPlafondAnnuel,
  Service,
  ServiceADomicile,
  ServiceOutput,
  SignatureDeLEtablissement,
  SituationDeFragilite,
  SituationDeLAide,
  SuiteDuDossier,
  SuiviAnticipe,
  SuivisDeLaSecondeAnnee,
  SurvivantDUnAgentDesPostes,
  SurvivantRemarie,
  TauxApresControle,
  TroisMoisAvantLaFin,
  TroisMoisEffectifs,
  TypeDePrestation,
  Validation,
  ValidationOutput,
  Verdict,
  Verseur,
  VisiteDeLEvaluateur,
  VisiteDeLEvaluateur2,
  Voie,
} from './comparaison-des-aides.types.js';

/** The readings in force: those chosen, else those retained; a question without either stays open. */
export function readingsOf(options: Options, reader: Reader): Given<Readings> {
  return {
    rubriqueDesPetitsTravaux:
      options.readings?.rubriqueDesPetitsTravaux === undefined
        ? 'cadre de vie'
        : reader.choice(
            options.readings?.rubriqueDesPetitsTravaux,
            RUBRIQUE_DES_PETITS_TRAVAUX,
            '',
            'rubrique des petits travaux',
          ),
    porteeDesPlafondsParRubrique: reader.choice(
      options.readings?.porteeDesPlafondsParRubrique,
      PORTEE_DES_PLAFONDS_PAR_RUBRIQUE,
      '',
      'portée des plafonds par rubrique',
    ),
    anneeDuPlafond: reader.choice(options.readings?.anneeDuPlafond, ANNEE_DU_PLAFOND, '', 'année du plafond'),
    destinataireDuForfait:
      options.readings?.destinataireDuForfait === undefined
        ? 'convention du prestataire'
        : reader.choice(
            options.readings?.destinataireDuForfait,
            DESTINATAIRE_DU_FORFAIT,
            '',
            'destinataire du forfait',
          ),
    moisDuRemboursement: reader.choice(
      options.readings?.moisDuRemboursement,
      MOIS_DU_REMBOURSEMENT,
      '',
      'mois du remboursement',
    ),
    programmeCompte:
      options.readings?.programmeCompte === undefined
        ? 'participation'
        : reader.choice(options.readings?.programmeCompte, PROGRAMME_COMPTE, '', 'programme compté'),
    phaseDeLancement: reader.choice(options.readings?.phaseDeLancement, PHASE_DE_LANCEMENT, '', 'phase de lancement'),
    montantVerse: reader.choice(options.readings?.montantVerse, MONTANT_VERSE, '', 'montant versé'),
    dureeDuForfaitCoordination: reader.choice(
      options.readings?.dureeDuForfaitCoordination,
      DUREE_DU_FORFAIT_COORDINATION,
      '',
      'durée du forfait coordination',
    ),
    departDesSuivis:
      options.readings?.departDesSuivis === undefined
        ? 'rendez-vous de démarrage'
        : reader.choice(options.readings?.departDesSuivis, DEPART_DES_SUIVIS, '', 'départ des suivis'),
    suivisDeLaSecondeAnnee:
      options.readings?.suivisDeLaSecondeAnnee === undefined
        ? 'trois suivis'
        : reader.choice(
            options.readings?.suivisDeLaSecondeAnnee,
            SUIVIS_DE_LA_SECONDE_ANNEE,
            '',
            'suivis de la seconde année',
          ),
    suiviAnticipe: reader.choice(options.readings?.suiviAnticipe, SUIVI_ANTICIPE, '', 'suivi anticipé'),
    objetDeLaProlongation: reader.choice(
      options.readings?.objetDeLaProlongation,
      OBJET_DE_LA_PROLONGATION,
      '',
      'objet de la prolongation',
    ),
    troisMoisAvantLaFin: reader.choice(
      options.readings?.troisMoisAvantLaFin,
      TROIS_MOIS_AVANT_LA_FIN,
      '',
      'trois mois avant la fin',
    ),
    compositionDeFragire: reader.choice(
      options.readings?.compositionDeFragire,
      COMPOSITION_DE_FRAGIRE,
      '',
      'composition de Fragire',
    ),
    scoreEntreDeuxTranches: reader.choice(
      options.readings?.scoreEntreDeuxTranches,
      SCORE_ENTRE_DEUX_TRANCHES,
      '',
      'score entre deux tranches',
    ),
    porteeDesOnzeHeures: reader.choice(
      options.readings?.porteeDesOnzeHeures,
      PORTEE_DES_ONZE_HEURES,
      '',
      'portée des onze heures',
    ),
    placeDesOnzeHeures:
      options.readings?.placeDesOnzeHeures === undefined
        ? 'en plus'
        : reader.choice(options.readings?.placeDesOnzeHeures, PLACE_DES_ONZE_HEURES, '', 'place des onze heures'),
    assistantDeVieHorsDeLaToilette: reader.choice(
      options.readings?.assistantDeVieHorsDeLaToilette,
      ASSISTANT_DE_VIE_HORS_DE_LA_TOILETTE,
      '',
      'assistant de vie hors de la toilette',
    ),
    prestataireNonConventionne: reader.choice(
      options.readings?.prestataireNonConventionne,
      PRESTATAIRE_NON_CONVENTIONNE,
      '',
      'prestataire non conventionné',
    ),
    participationDuRetraite: reader.choice(
      options.readings?.participationDuRetraite,
      PARTICIPATION_DU_RETRAITE,
      '',
      'participation du retraité',
    ),
    anciensFonctionnairesDeLEtat: reader.choice(
      options.readings?.anciensFonctionnairesDeLEtat,
      ANCIENS_FONCTIONNAIRES_DE_LETAT,
      '',
      "anciens fonctionnaires de l'État",
    ),
    plusieursStatuts: reader.choice(options.readings?.plusieursStatuts, PLUSIEURS_STATUTS, '', 'plusieurs statuts'),
    conditionDAge: reader.choice(options.readings?.conditionDAge, CONDITION_DAGE, '', "condition d'âge"),
    aideSansPlan: reader.choice(options.readings?.aideSansPlan, AIDE_SANS_PLAN, '', 'aide sans plan'),
    renouvellementDeLAsir: reader.choice(
      options.readings?.renouvellementDeLAsir,
      RENOUVELLEMENT_DE_LASIR,
      '',
      "renouvellement de l'Asir",
    ),
    departDesTroisMois: reader.choice(
      options.readings?.departDesTroisMois,
      DEPART_DES_TROIS_MOIS,
      '',
      'départ des trois mois',
    ),
    porteeDesTroisCentsEuros: reader.choice(
      options.readings?.porteeDesTroisCentsEuros,
      PORTEE_DES_TROIS_CENTS_EUROS,
      '',
      'portée des trois cents euros',
    ),
    porteeDesCinquanteQuatreHeures: reader.choice(
      options.readings?.porteeDesCinquanteQuatreHeures,
      PORTEE_DES_CINQUANTE_QUATRE_HEURES,
      '',
      'portée des cinquante-quatre heures',
    ),
    cumulDesEnveloppes: reader.choice(
      options.readings?.cumulDesEnveloppes,
      CUMUL_DES_ENVELOPPES,
      '',
      'cumul des enveloppes',
    ),
    demandeDeLAdh: reader.choice(options.readings?.demandeDeLAdh, DEMANDE_DE_LADH, '', "demande de l'ADH"),
    joursDuContact: reader.choice(options.readings?.joursDuContact, JOURS_DU_CONTACT, '', 'jours du contact'),
    contactAvantDeuxJours: reader.choice(
      options.readings?.contactAvantDeuxJours,
      CONTACT_AVANT_DEUX_JOURS,
      '',
      'contact avant deux jours',
    ),
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

export const ANCIEN_STATUT: readonly AncienStatut[] = [
  'salarié du secteur privé',
  'agent public sans statut de fonctionnaire',
  'travailleur indépendant',
  "fonctionnaire de l'État",
  'autre fonctionnaire',
  'agriculteur',
  'autre statut',
];

export const COUPLE_DAIDES: readonly CoupleDAides[] = [
  'OSCAR et APA',
  'ARDH et APA',
  "aide de l'État et APA",
  'OSCAR et ARDH',
  "OSCAR et aide de l'État",
  "ARDH et aide de l'État",
];

export const PRESTATION: readonly Prestation[] = [
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
];

export const RUBRIQUE: readonly Rubrique[] = [
  'cadre de vie et sécurité',
  'mobilité et lien social',
  'soutien personnalisé',
  'vie quotidienne',
];

export const SERVICE_ADOMICILE: readonly ServiceADomicile[] = [
  'entretien du linge et du logement',
  'aide aux déplacements à pied',
  'aide à la préparation des repas',
  'accompagnement à la toilette',
];

export const CATEGORIE_DE_SERVICES: readonly CategorieDeServices[] = [
  'aide à domicile',
  'sécurité à domicile',
  'sorties du domicile',
  "retour d'hospitalisation",
  'périodes de fragilité',
];

export const FOYER: readonly Foyer[] = ['personne seule', 'ménage'];

export const REGIME: readonly Regime[] = [
  "pensions civiles de l'État",
  "pensions des ouvriers de l'État",
  'régime général',
  'autre régime',
];

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

export const FORMULE_DU_PLAN: readonly FormuleDuPlan[] = ["plan d'action personnalisé", 'plan OSCAR'];

export const LIEN_AVEC_LES_POSTES_ET_TELECOMMUNICATIONS: readonly LienAvecLesPostesEtTelecommunications[] = [
  'agent retraité',
  "survivant d'un agent",
  'aucun lien',
];

export const RUBRIQUE_DES_PETITS_TRAVAUX: readonly RubriqueDesPetitsTravaux[] = ['cadre de vie', 'rubrique à connaître'];

export const PORTEE_DES_PLAFONDS_PAR_RUBRIQUE: readonly PorteeDesPlafondsParRubrique[] = ['limite', 'simple conseil'];

export const ANNEE_DU_PLAFOND: readonly AnneeDuPlafond[] = ['année du calendrier', 'année du plan', 'douze mois glissants'];

export const DESTINATAIRE_DU_FORFAIT: readonly DestinataireDuForfait[] = ['convention du prestataire', 'choix de la caisse'];

export const MOIS_DU_REMBOURSEMENT: readonly MoisDuRemboursement[] = ['mois du calendrier', 'mois jour pour jour'];

export const PROGRAMME_COMPTE: readonly ProgrammeCompte[] = ['participation', 'orientation du retraité'];

export const PHASE_DE_LANCEMENT: readonly PhaseDeLancement[] = ['en cours', 'terminée'];

export const MONTANT_VERSE: readonly MontantVerse[] = ['maximum', "montant d'une circulaire"];

export const DUREE_DU_FORFAIT_COORDINATION: readonly DureeDuForfaitCoordination[] = ['un an renouvelable', 'années du plan'];

export const DEPART_DES_SUIVIS: readonly DepartDesSuivis[] = ['rendez-vous de démarrage', 'visite initiale'];

export const SUIVIS_DE_LA_SECONDE_ANNEE: readonly SuivisDeLaSecondeAnnee[] = ['trois suivis', 'aucun suivi fixé'];

export const SUIVI_ANTICIPE: readonly SuiviAnticipe[] = ['permis', 'trop tôt'];

export const OBJET_DE_LA_PROLONGATION: readonly ObjetDeLaProlongation[] = ['plan entier', 'forfait coordination'];

export const TROIS_MOIS_AVANT_LA_FIN: readonly TroisMoisAvantLaFin[] = ['limite de la demande', 'ouverture de la demande'];

export const COMPOSITION_DE_FRAGIRE: readonly CompositionDeFragire[] = [
  'dix-sept questions',
  'dix-huit questions',
  'dix-neuf questions',
];

export const SCORE_ENTRE_DEUX_TRANCHES: readonly ScoreEntreDeuxTranches[] = [
  'entier inférieur',
  'entier le plus proche',
  'entier supérieur',
];

export const PORTEE_DES_ONZE_HEURES: readonly PorteeDesOnzeHeures[] = ['toutes les lignes', 'première ligne seulement'];

export const PLACE_DES_ONZE_HEURES: readonly PlaceDesOnzeHeures[] = ['en plus', 'comprises'];

export const ASSISTANT_DE_VIE_HORS_DE_LA_TOILETTE: readonly AssistantDeVieHorsDeLaToilette[] = ['refusé', 'permis'];

export const PRESTATAIRE_NON_CONVENTIONNE: readonly PrestataireNonConventionne[] = ['remboursées', 'refusées'];

export const PARTICIPATION_DU_RETRAITE: readonly ParticipationDuRetraite[] = ['aucune part', 'part selon les ressources'];

export const ANCIENS_FONCTIONNAIRES_DE_LETAT: readonly AnciensFonctionnairesDeLEtat[] = [
  'hors du plan',
  "par l'aide de l'État",
];

export const PLUSIEURS_STATUTS: readonly PlusieursStatuts[] = [
  'un statut suffit',
  'tout autre statut exclut',
  'régime principal',
];

export const CONDITION_DAGE: readonly ConditionDAge[] = ['aucun âge', 'cinquante-cinq ans'];

export const AIDE_SANS_PLAN: readonly AideSansPlan[] = ["complément d'un plan", 'aide sans condition de plan'];

export const RENOUVELLEMENT_DE_LASIR: readonly RenouvellementDeLAsir[] = ['possible', 'exclu'];

export const DEPART_DES_TROIS_MOIS: readonly DepartDesTroisMois[] = ["octroi de l'aide", "jour de l'événement"];

export const PORTEE_DES_TROIS_CENTS_EUROS: readonly PorteeDesTroisCentsEuros[] = ['deux aides ensemble', 'chaque aide'];

export const PORTEE_DES_CINQUANTE_QUATRE_HEURES: readonly PorteeDesCinquanteQuatreHeures[] = [
  'chaque octroi',
  "chaque aide dans l'année",
  "deux aides dans l'année",
];

export const CUMUL_DES_ENVELOPPES: readonly CumulDesEnveloppes[] = ['deux enveloppes', 'une seule enveloppe'];

export const DEMANDE_DE_LADH: readonly DemandeDeLAdh[] = ['avant la sortie', 'quinze jours après la sortie', 'sans limite'];

export const JOURS_DU_CONTACT: readonly JoursDuContact[] = ['jours du calendrier', 'jours de travail'];

export const CONTACT_AVANT_DEUX_JOURS: readonly ContactAvantDeuxJours[] = [
  'trop tôt pour vérifier',
  'simple ordre de grandeur',
];

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

export const REPONSE: readonly Reponse[] = ['ouverte', 'fermée', 'sans texte connu'];

export const PLACE_DE_LETAT: readonly PlaceDeLEtat[] = ['seul en tête', 'égalité en tête', 'pas en tête'];

export const RELATION: readonly Relation[] = [
  "s'excluent",
  'exclues par le régime principal',
  'exclues de même nature',
  'se combinent',
  "l'une contient l'autre",
];

export const PAYE: readonly Paye[] = ['prestataire', 'bénéficiaire'];

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

export const DISPOSITIF: readonly Dispositif[] = ['plan OSCAR', "plan d'actions personnalisé"];

export const VOIE: readonly Voie[] = ["plan d'aides", "demande d'APA", 'autre démarche'];

export const AIDE_TEMPORAIRE: readonly AideTemporaire[] = ['ADH', 'Asir'];

export const EFFET_DE_LHOSPITALISATION: readonly EffetDeLHospitalisation[] = ['poursuite au retour', 'hors de la période'];

export const ORIENTATION: readonly Orientation[] = ['accord de principe', 'examen en PAP', "demande d'APA", 'refus'];

export const DECISION: readonly Decision[] = ['accord de principe donné', 'notification définitive'];

export const NATURE_DU_PLAN: readonly NatureDuPlan[] = ['ARDH seule', 'PAP modifié', 'PAP de trois mois'];

export const SUITE_DU_DOSSIER: readonly SuiteDuDossier[] = [
  "fin de l'aide",
  'PAP de droit commun',
  "demande d'APA au département",
  'services du département',
];

export const PLAFOND_APPLICABLE: readonly PlafondApplicable[] = [
  'plafond du plan',
  'plafond après hospitalisation',
  'plafond de la fragilité',
];

const FORME_DE_PROGRAMME: readonly FormeDeProgramme[] = [
  'atelier collectif',
  'conférence',
  'forum',
  'Sortir Plus',
  'Seniors en vacances',
  "autre programme d'un partenaire",
];

const QUALIFICATION: readonly Qualification[] = [
  'aide à domicile',
  'employé à domicile',
  'agent à domicile',
  'auxiliaire de vie sociale',
  'assistant de vie',
];

const SITUATION_DE_FRAGILITE: readonly SituationDeFragilite[] = [
  "retour d'hospitalisation",
  'décès du conjoint',
  'placement du conjoint',
  'hospitalisation du conjoint',
  'déménagement',
  'séparation',
  'autre événement',
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

const VERSEUR: readonly Verseur[] = ['conseil départemental', 'La Poste ou Orange', 'autre verseur'];

const MISSIONS_DU_COORDINATEUR: readonly MissionsDuCoordinateur[] = [
  'rendez-vous de démarrage fait',
  'suivi à chaque évolution de la situation',
  'retraité conseillé dans ses choix',
  'liaison avec les partenaires et la caisse',
];

const PROLONGATION: readonly Prolongation[] = [
  'nouvelle demande faite',
  "nouvelle visite d'un évaluateur",
  'prolongation validée par la caisse',
];

const DEMANDE_DAIDE: readonly DemandeDAide[] = ['formulaire Cerfa rempli', 'demande transmise à la Carsat'];

const VISITE_DE_LEVALUATEUR: readonly VisiteDeLEvaluateur[] = [
  'évaluateur mandaté par la caisse',
  'fragilités évaluées',
  'conditions de vie observées',
  'composantes du plan exposées',
];

const DECISION_DE_LA_CAISSE: readonly DecisionDeLaCaisse[] = [
  "conclusions de l'évaluateur transmises",
  'plan validé par la caisse',
  'retraité informé de la décision',
  'retraité mis en relation avec les partenaires',
];

const FIN_DE_LADH: readonly FinDeLAdh[] = ["évaluation faite par l'intervenant social", 'plan plus durable proposé'];

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

const PRESTATION_BY_NAME: ReadonlyMap<unknown, Prestation> = new Map(PRESTATION.map((value) => [value, value]));

function asPrestation(value: unknown): Prestation | undefined {
  return PRESTATION_BY_NAME.get(value);
}

function asFormeDeProgramme(value: unknown): FormeDeProgramme | undefined {
  switch (value) {
    case 'atelier collectif':
      return 'atelier collectif';
    case 'conférence':
      return 'conférence';
    case 'forum':
      return 'forum';
    case 'Sortir Plus':
      return 'Sortir Plus';
    case 'Seniors en vacances':
      return 'Seniors en vacances';
    case "autre programme d'un partenaire":
      return "autre programme d'un partenaire";
    default:
      return undefined;
  }
}

function asServiceADomicile(value: unknown): ServiceADomicile | undefined {
  switch (value) {
    case 'entretien du linge et du logement':
      return 'entretien du linge et du logement';
    case 'aide aux déplacements à pied':
      return 'aide aux déplacements à pied';
    case 'aide à la préparation des repas':
      return 'aide à la préparation des repas';
    case 'accompagnement à la toilette':
      return 'accompagnement à la toilette';
    default:
      return undefined;
  }
}

function asQualification(value: unknown): Qualification | undefined {
  switch (value) {
    case 'aide à domicile':
      return 'aide à domicile';
    case 'employé à domicile':
      return 'employé à domicile';
    case 'agent à domicile':
      return 'agent à domicile';
    case 'auxiliaire de vie sociale':
      return 'auxiliaire de vie sociale';
    case 'assistant de vie':
      return 'assistant de vie';
    default:
      return undefined;
  }
}

function asSituationDeFragilite(value: unknown): SituationDeFragilite | undefined {
  switch (value) {
    case "retour d'hospitalisation":
      return "retour d'hospitalisation";
    case 'décès du conjoint':
      return 'décès du conjoint';
    case 'placement du conjoint':
      return 'placement du conjoint';
    case 'hospitalisation du conjoint':
      return 'hospitalisation du conjoint';
    case 'déménagement':
      return 'déménagement';
    case 'séparation':
      return 'séparation';
    case 'autre événement':
      return 'autre événement';
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

function asAncienStatut(value: unknown): AncienStatut | undefined {
  switch (value) {
    case 'salarié du secteur privé':
      return 'salarié du secteur privé';
    case 'agent public sans statut de fonctionnaire':
      return 'agent public sans statut de fonctionnaire';
    case 'travailleur indépendant':
      return 'travailleur indépendant';
    case "fonctionnaire de l'État":
      return "fonctionnaire de l'État";
    case 'autre fonctionnaire':
      return 'autre fonctionnaire';
    case 'agriculteur':
      return 'agriculteur';
    case 'autre statut':
      return 'autre statut';
    default:
      return undefined;
  }
}

function asCoupleDAides(value: unknown): CoupleDAides | undefined {
  switch (value) {
    case 'OSCAR et APA':
      return 'OSCAR et APA';
    case 'ARDH et APA':
      return 'ARDH et APA';
    case "aide de l'État et APA":
      return "aide de l'État et APA";
    case 'OSCAR et ARDH':
      return 'OSCAR et ARDH';
    case "OSCAR et aide de l'État":
      return "OSCAR et aide de l'État";
    case "ARDH et aide de l'État":
      return "ARDH et aide de l'État";
    default:
      return undefined;
  }
}

function allPrestation(list: readonly unknown[]): list is readonly Prestation[] {
  for (const value of list) if (asPrestation(value) === undefined) return false;
  return true;
}

function readPrestationList(
  value: unknown,
  reader: Reader,
  atMost: number | null,
  path: string,
  name: string,
): readonly Prestation[] | undefined {
  const list = reader.list(value, atMost, path, name);
  if (list === undefined || allPrestation(list)) return list;
  return reader.choices(list, PRESTATION, path, name);
}

function allAncienStatut(list: readonly unknown[]): list is readonly AncienStatut[] {
  for (const value of list) if (asAncienStatut(value) === undefined) return false;
  return true;
}

function readAncienStatutList(
  value: unknown,
  reader: Reader,
  atMost: number | null,
  path: string,
  name: string,
): readonly AncienStatut[] | undefined {
  const list = reader.list(value, atMost, path, name);
  if (list === undefined || allAncienStatut(list)) return list;
  return reader.choices(list, ANCIEN_STATUT, path, name);
}

function allCoupleDAides(list: readonly unknown[]): list is readonly CoupleDAides[] {
  for (const value of list) if (asCoupleDAides(value) === undefined) return false;
  return true;
}

function readCoupleDAidesList(
  value: unknown,
  reader: Reader,
  atMost: number | null,
  path: string,
  name: string,
): readonly CoupleDAides[] | undefined {
  const list = reader.list(value, atMost, path, name);
  if (list === undefined || allCoupleDAides(list)) return list;
  return reader.choices(list, COUPLE_DAIDES, path, name);
}

const LIMITS_1 = limitsOf(0, 1, 2);

const ANY_SCALE_2 = limitsOf(2, null, null);

const LIMITS_3 = limitsOf(0, 0, 30);

const LIMITS_4 = limitsOf(0, 0, 10);

const LIMITS_5 = limitsOf(0, 1, 6);

const LIMITS_6 = limitsOf(0, 0, 400);

function readNumber1(value: unknown, reader: Reader, path: string, name: string | number): number | undefined {
  if (typeof value === 'number' && (value | 0) === value && value >= 1 && value <= 2) return value | 0;
  return reader.number(value, LIMITS_1, path, name);
}

function readNumber2(value: unknown, reader: Reader, path: string, name: string | number): number | undefined {
  if (typeof value === 'number' && (value | 0) === value) return (value | 0) * 100;
  return reader.number(value, ANY_SCALE_2, path, name);
}

function readNumber3(value: unknown, reader: Reader, path: string, name: string | number): number | undefined {
  if (typeof value === 'number' && (value | 0) === value && value >= 0 && value <= 30) return value | 0;
  return reader.number(value, LIMITS_3, path, name);
}

function readNumber4(value: unknown, reader: Reader, path: string, name: string | number): number | undefined {
  if (typeof value === 'number' && (value | 0) === value && value >= 0 && value <= 10) return value | 0;
  return reader.number(value, LIMITS_4, path, name);
}

function readNumber5(value: unknown, reader: Reader, path: string, name: string | number): number | undefined {
  if (typeof value === 'number' && (value | 0) === value && value >= 1 && value <= 6) return value | 0;
  return reader.number(value, LIMITS_5, path, name);
}

function readNumber6(value: unknown, reader: Reader, path: string, name: string | number): number | undefined {
  if (typeof value === 'number' && (value | 0) === value && value >= 0 && value <= 400) return value | 0;
  return reader.number(value, LIMITS_6, path, name);
}

export const DEPENSE_SHAPE: Shape = {
  kind: 'record',
  fields: {
    prestation: { name: 'prestation', shape: { kind: 'choice', values: PRESTATION } },
    montant: { name: 'montant', shape: { kind: 'number', scale: 2, min: null, max: null } },
    date: { name: 'date', shape: { kind: 'date' } },
    conventionne: { name: 'conventionné', shape: { kind: 'boolean' } },
  },
};

export const PROGRAMME_SHAPE: Shape = {
  kind: 'record',
  fields: {
    forme: { name: 'forme', shape: { kind: 'choice', values: FORME_DE_PROGRAMME } },
    suivi: { name: 'suivi', shape: { kind: 'boolean' } },
  },
};

export const INTERVENTION_SHAPE: Shape = {
  kind: 'record',
  fields: {
    date: { name: 'date', shape: { kind: 'date' } },
    service: { name: 'service', shape: { kind: 'choice', values: SERVICE_ADOMICILE } },
    heures: { name: 'heures', shape: { kind: 'number', scale: 2, min: null, max: null } },
    programme: { name: 'programme', shape: { kind: 'boolean' } },
    qualification: { name: 'qualification', shape: { kind: 'choice', values: QUALIFICATION } },
    conventionne: { name: 'conventionné', shape: { kind: 'boolean' } },
    justifiee: { name: 'justifiée', shape: { kind: 'boolean' } },
  },
};

export const OCTROI_SHAPE: Shape = {
  kind: 'record',
  fields: {
    situation: { name: 'situation', shape: { kind: 'choice', values: SITUATION_DE_FRAGILITE } },
    evenement: { name: 'événement', shape: { kind: 'date' } },
    demande: { name: 'demande', shape: { kind: 'date' } },
    dateDOctroi: { name: "date d'octroi", shape: { kind: 'date' } },
    depense: { name: 'dépense', shape: { kind: 'number', scale: 2, min: null, max: null } },
    heures: { name: 'heures', shape: { kind: 'number', scale: 2, min: null, max: null } },
    contact: { name: 'contact', shape: { kind: 'optional', of: { kind: 'date' } } },
  },
};

export const MISSIONS_DU_COORDINATEUR2_SHAPE: Shape = {
  kind: 'record',
  fields: {
    suiviAChaqueEvolutionDeLaSituation: {
      name: 'suivi à chaque évolution de la situation',
      shape: { kind: 'boolean' },
    },
    retraiteConseilleDansSesChoix: { name: 'retraité conseillé dans ses choix', shape: { kind: 'boolean' } },
    liaisonAvecLesPartenairesEtLaCaisse: {
      name: 'liaison avec les partenaires et la caisse',
      shape: { kind: 'boolean' },
    },
  },
};

export const PROLONGATION2_SHAPE: Shape = {
  kind: 'record',
  fields: {
    nouvelleVisiteDUnEvaluateur: { name: "nouvelle visite d'un évaluateur", shape: { kind: 'boolean' } },
    prolongationValideeParLaCaisse: { name: 'prolongation validée par la caisse', shape: { kind: 'boolean' } },
  },
};

export const DEMANDE_DAIDE2_SHAPE: Shape = {
  kind: 'record',
  fields: {
    formulaireCerfaRempli: { name: 'formulaire Cerfa rempli', shape: { kind: 'boolean' } },
    demandeTransmiseALaCarsat: { name: 'demande transmise à la Carsat', shape: { kind: 'boolean' } },
  },
};

export const VISITE_DE_LEVALUATEUR2_SHAPE: Shape = {
  kind: 'record',
  fields: {
    evaluateurMandateParLaCaisse: { name: 'évaluateur mandaté par la caisse', shape: { kind: 'boolean' } },
    fragilitesEvaluees: { name: 'fragilités évaluées', shape: { kind: 'boolean' } },
    conditionsDeVieObservees: { name: 'conditions de vie observées', shape: { kind: 'boolean' } },
    composantesDuPlanExposees: { name: 'composantes du plan exposées', shape: { kind: 'boolean' } },
  },
};

export const DECISION_DE_LA_CAISSE2_SHAPE: Shape = {
  kind: 'record',
  fields: {
    conclusionsDeLEvaluateurTransmises: { name: "conclusions de l'évaluateur transmises", shape: { kind: 'boolean' } },
    planValideParLaCaisse: { name: 'plan validé par la caisse', shape: { kind: 'boolean' } },
    retraiteInformeDeLaDecision: { name: 'retraité informé de la décision', shape: { kind: 'boolean' } },
    retraiteMisEnRelationAvecLesPartenaires: {
      name: 'retraité mis en relation avec les partenaires',
      shape: { kind: 'boolean' },
    },
  },
};

export const FIN_DE_LADH2_SHAPE: Shape = {
  kind: 'record',
  fields: {
    evaluationFaiteParLIntervenantSocial: {
      name: "évaluation faite par l'intervenant social",
      shape: { kind: 'boolean' },
    },
    planPlusDurablePropose: { name: 'plan plus durable proposé', shape: { kind: 'boolean' } },
  },
};

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

export const PIECE_MANQUANTE_DE_MISSIONS_DU_COORDINATEUR_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: MISSIONS_DU_COORDINATEUR } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_PROLONGATION_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: PROLONGATION } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_DEMANDE_DAIDE_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: DEMANDE_DAIDE } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_VISITE_DE_LEVALUATEUR_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: VISITE_DE_LEVALUATEUR } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_DECISION_DE_LA_CAISSE_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: DECISION_DE_LA_CAISSE } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_FIN_DE_LADH_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: FIN_DE_LADH } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
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

export const PIECE_MANQUANTE_DE_INSTRUCTION_DE_LA_DEMANDE_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: INSTRUCTION_DE_LA_DEMANDE } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

const INPUT_KEYS: readonly string[] = [
  'dateDEffet',
  'depenses',
  'programmesProposes',
  'heuresDAccompagnement',
  'prestationsDuForfaitPrevention',
  'dureeDuPlan',
  'forfaitRenouvele',
  'dateDuRendezVousDeDemarrage',
  'dateDeLaVisiteInitiale',
  'dateDuRenouvellement',
  'dateDuSuiviADeuxMois',
  'dateDuSuiviASixMois',
  'dateDuSuiviAUnMoisDuRenouvellement',
  'dateDuSuiviATroisMoisDuRenouvellement',
  'dateDuSuiviASixMoisDuRenouvellement',
  'dateDeLaDemandeDeProlongation',
  'scoreFragire',
  'questionsFragireRenseignees',
  'testsFragireFaits',
  'interventions',
  'compositionDuFoyer',
  'ressourcesMensuelles',
  'dateDeLaDemande',
  'dateDeNaissance',
  'girEvalue',
  'oscarDeploye',
  'anciensStatuts',
  'regimeDeRetraitePrincipal',
  'planAdapte',
  'octrois',
  'titulaireDUnPlanOscar',
  'besoinDurable',
  'missionsDuCoordinateur',
  'prolongation',
  'demandeDAide',
  'visiteDeLEvaluateur',
  'decisionDeLaCaisse',
  'finDeLAdh',
  'jourDObservation',
  'nouvellesHospitalisations',
  'aideInitialementNotifiee',
  'aideDejaUtilisee',
  'preconisations',
  'evaluationFaite',
  'coutDuPlanDefinitif',
  'ressourcesMensuellesDeclarees',
  'ressourcesVerifiees',
  'partDejaVersee',
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
  'services',
  'logementAAmenager',
  'actes',
  'formule',
  'dateDuBilan',
  'fraisEngages',
  'structureEvaluatrice',
  'prestataires',
  'coordinateur',
  'dateDeLaDecision',
  'groupeAssimile',
  'pensions',
  'validations',
  'remarie',
  'aidesPercues',
  'lienAvecLesPostes',
  'revenuBrutGlobal',
  'foyerChangeDepuisLAvis',
  'depenseAnnuelleDuPlan',
  'depenseApresHospitalisation',
  'depenseDeLaPeriodeDeFragilite',
  'instructionDeLaDemande',
  'couples',
];

/** Reads a dossier; `undefined` stands for what is not given. */
export function readDossier(input: unknown, readings: Given<Readings>, reader: Reader): Given<Dossier> {
  const given = reader.record(input, INPUT_KEYS, '', '') ?? {};
  const unknowns = reader.unknowns;
  const read = {
    dateDEffet: reader.day(given.dateDEffet, '', "date d'effet"),
    depenses: reader.elements(
      reader.list(given.depenses, 100, '', 'dépenses'),
      'dépenses',
      (item, at, place) => readDepense(item, reader, at, place),
      (element) => element.date,
    ),
    programmesProposes: reader.elements(
      reader.list(given.programmesProposes, 1000, '', 'programmes proposés'),
      'programmes proposés',
      (item, at, place) => readProgramme(item, reader, at, place),
      null,
    ),
    heuresDAccompagnement: reader.boolean(given.heuresDAccompagnement, '', "heures d'accompagnement"),
    prestationsDuForfaitPrevention: readPrestationList(
      given.prestationsDuForfaitPrevention,
      reader,
      1000,
      '',
      'prestations du forfait prévention',
    ),
    dureeDuPlan: readNumber1(given.dureeDuPlan, reader, '', 'durée du plan'),
    forfaitRenouvele: reader.boolean(given.forfaitRenouvele, '', 'forfait renouvelé'),
    dateDuRendezVousDeDemarrage:
      given.dateDuRendezVousDeDemarrage === null
        ? null
        : reader.day(given.dateDuRendezVousDeDemarrage, '', 'date du rendez-vous de démarrage'),
    dateDeLaVisiteInitiale:
      given.dateDeLaVisiteInitiale === null
        ? null
        : reader.day(given.dateDeLaVisiteInitiale, '', 'date de la visite initiale'),
    dateDuRenouvellement:
      given.dateDuRenouvellement === null ? null : reader.day(given.dateDuRenouvellement, '', 'date du renouvellement'),
    dateDuSuiviADeuxMois:
      given.dateDuSuiviADeuxMois === null
        ? null
        : reader.day(given.dateDuSuiviADeuxMois, '', 'date du suivi à deux mois'),
    dateDuSuiviASixMois:
      given.dateDuSuiviASixMois === null ? null : reader.day(given.dateDuSuiviASixMois, '', 'date du suivi à six mois'),
    dateDuSuiviAUnMoisDuRenouvellement:
      given.dateDuSuiviAUnMoisDuRenouvellement === null
        ? null
        : reader.day(given.dateDuSuiviAUnMoisDuRenouvellement, '', 'date du suivi à un mois du renouvellement'),
    dateDuSuiviATroisMoisDuRenouvellement:
      given.dateDuSuiviATroisMoisDuRenouvellement === null
        ? null
        : reader.day(given.dateDuSuiviATroisMoisDuRenouvellement, '', 'date du suivi à trois mois du renouvellement'),
    dateDuSuiviASixMoisDuRenouvellement:
      given.dateDuSuiviASixMoisDuRenouvellement === null
        ? null
        : reader.day(given.dateDuSuiviASixMoisDuRenouvellement, '', 'date du suivi à six mois du renouvellement'),
    dateDeLaDemandeDeProlongation:
      given.dateDeLaDemandeDeProlongation === null
        ? null
        : reader.day(given.dateDeLaDemandeDeProlongation, '', 'date de la demande de prolongation'),
    scoreFragire: readNumber2(given.scoreFragire, reader, '', 'score Fragire'),
    questionsFragireRenseignees: readNumber3(
      given.questionsFragireRenseignees,
      reader,
      '',
      'questions Fragire renseignées',
    ),
    testsFragireFaits: readNumber4(given.testsFragireFaits, reader, '', 'tests Fragire faits'),
    interventions: reader.elements(
      reader.list(given.interventions, 400, '', 'interventions'),
      'interventions',
      (item, at, place) => readIntervention(item, reader, at, place),
      (element) => element.date,
    ),
    compositionDuFoyer:
      asFoyer(given.compositionDuFoyer) ?? reader.choice(given.compositionDuFoyer, FOYER, '', 'composition du foyer'),
    ressourcesMensuelles: readNumber2(given.ressourcesMensuelles, reader, '', 'ressources mensuelles'),
    dateDeLaDemande: reader.day(given.dateDeLaDemande, '', 'date de la demande'),
    dateDeNaissance: reader.day(given.dateDeNaissance, '', 'date de naissance'),
    girEvalue: readNumber5(given.girEvalue, reader, '', 'GIR évalué'),
    oscarDeploye: reader.boolean(given.oscarDeploye, '', 'OSCAR déployé'),
    anciensStatuts: readAncienStatutList(given.anciensStatuts, reader, 1000, '', 'anciens statuts'),
    regimeDeRetraitePrincipal:
      asRegime(given.regimeDeRetraitePrincipal) ??
      reader.choice(given.regimeDeRetraitePrincipal, REGIME, '', 'régime de retraite principal'),
    planAdapte: reader.boolean(given.planAdapte, '', 'plan adapté'),
    octrois: reader.elements(
      reader.list(given.octrois, 20, '', 'octrois'),
      'octrois',
      (item, at, place) => readOctroi(item, reader, at, place),
      (element) => element.dateDOctroi,
    ),
    titulaireDUnPlanOscar: reader.boolean(given.titulaireDUnPlanOscar, '', "titulaire d'un plan OSCAR"),
    besoinDurable: reader.boolean(given.besoinDurable, '', 'besoin durable'),
    missionsDuCoordinateur: readMissionsDuCoordinateur2(
      given.missionsDuCoordinateur,
      reader,
      '',
      'missions du coordinateur',
    ),
    prolongation: readProlongation2(given.prolongation, reader, '', 'prolongation'),
    demandeDAide: readDemandeDAide2(given.demandeDAide, reader, '', "demande d'aide"),
    visiteDeLEvaluateur: readVisiteDeLEvaluateur2(given.visiteDeLEvaluateur, reader, '', "visite de l'évaluateur"),
    decisionDeLaCaisse: readDecisionDeLaCaisse2(given.decisionDeLaCaisse, reader, '', 'décision de la caisse'),
    finDeLAdh: readFinDeLAdh2(given.finDeLAdh, reader, '', "fin de l'ADH"),
    jourDObservation: reader.day(given.jourDObservation, '', "jour d'observation"),
    nouvellesHospitalisations: reader.elements(
      reader.list(given.nouvellesHospitalisations, 20, '', 'nouvelles hospitalisations'),
      'nouvelles hospitalisations',
      (item, at, place) => readNouvelleHospitalisation(item, reader, at, place),
      (element) => element.entree,
    ),
    aideInitialementNotifiee: readNumber2(given.aideInitialementNotifiee, reader, '', 'aide initialement notifiée'),
    aideDejaUtilisee: readNumber2(given.aideDejaUtilisee, reader, '', 'aide déjà utilisée'),
    preconisations: reader.elements(
      reader.list(given.preconisations, 1000, '', 'préconisations'),
      'préconisations',
      (item, at, place) => readPreconisation(item, reader, at, place),
      null,
    ),
    evaluationFaite: reader.boolean(given.evaluationFaite, '', 'évaluation faite'),
    coutDuPlanDefinitif: readNumber2(given.coutDuPlanDefinitif, reader, '', 'coût du plan définitif'),
    ressourcesMensuellesDeclarees: readNumber2(
      given.ressourcesMensuellesDeclarees,
      reader,
      '',
      'ressources mensuelles déclarées',
    ),
    ressourcesVerifiees:
      given.ressourcesVerifiees === null
        ? null
        : readNumber2(given.ressourcesVerifiees, reader, '', 'ressources vérifiées'),
    partDejaVersee: readNumber2(given.partDejaVersee, reader, '', 'part déjà versée'),
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
    girPronostique: readNumber5(given.girPronostique, reader, '', 'GIR pronostiqué'),
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
    girALIssue: readNumber5(given.girALIssue, reader, '', "GIR à l'issue"),
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
    dateDeLaDecision:
      given.dateDeLaDecision === null ? null : reader.day(given.dateDeLaDecision, '', 'date de la décision'),
    groupeAssimile: readNumber5(given.groupeAssimile, reader, '', 'groupe assimilé'),
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
    couples: readCoupleDAidesList(given.couples, reader, 1000, '', 'couples'),
    rubriqueDesPetitsTravaux: readings.rubriqueDesPetitsTravaux,
    porteeDesPlafondsParRubrique: readings.porteeDesPlafondsParRubrique,
    anneeDuPlafond: readings.anneeDuPlafond,
    destinataireDuForfait: readings.destinataireDuForfait,
    moisDuRemboursement: readings.moisDuRemboursement,
    programmeCompte: readings.programmeCompte,
    phaseDeLancement: readings.phaseDeLancement,
    montantVerse: readings.montantVerse,
    dureeDuForfaitCoordination: readings.dureeDuForfaitCoordination,
    departDesSuivis: readings.departDesSuivis,
    suivisDeLaSecondeAnnee: readings.suivisDeLaSecondeAnnee,
    suiviAnticipe: readings.suiviAnticipe,
    objetDeLaProlongation: readings.objetDeLaProlongation,
    troisMoisAvantLaFin: readings.troisMoisAvantLaFin,
    compositionDeFragire: readings.compositionDeFragire,
    scoreEntreDeuxTranches: readings.scoreEntreDeuxTranches,
    porteeDesOnzeHeures: readings.porteeDesOnzeHeures,
    placeDesOnzeHeures: readings.placeDesOnzeHeures,
    assistantDeVieHorsDeLaToilette: readings.assistantDeVieHorsDeLaToilette,
    prestataireNonConventionne: readings.prestataireNonConventionne,
    participationDuRetraite: readings.participationDuRetraite,
    anciensFonctionnairesDeLEtat: readings.anciensFonctionnairesDeLEtat,
    plusieursStatuts: readings.plusieursStatuts,
    conditionDAge: readings.conditionDAge,
    aideSansPlan: readings.aideSansPlan,
    renouvellementDeLAsir: readings.renouvellementDeLAsir,
    departDesTroisMois: readings.departDesTroisMois,
    porteeDesTroisCentsEuros: readings.porteeDesTroisCentsEuros,
    porteeDesCinquanteQuatreHeures: readings.porteeDesCinquanteQuatreHeures,
    cumulDesEnveloppes: readings.cumulDesEnveloppes,
    demandeDeLAdh: readings.demandeDeLAdh,
    joursDuContact: readings.joursDuContact,
    contactAvantDeuxJours: readings.contactAvantDeuxJours,
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

const DEPENSE_KEYS: readonly string[] = ['prestation', 'montant', 'date', 'conventionne'];

function readDepense(value: unknown, reader: Reader, path: string, name: string | number): Given<Depense> | undefined {
  const given = reader.record(value, DEPENSE_KEYS, path, name);
  if (given === undefined) return undefined;
  const here = pathTo(path, name);
  const place = typeof name === 'number' ? name : 0;
  const unknowns = reader.unknowns;
  const read = {
    prestation: asPrestation(given.prestation) ?? reader.choice(given.prestation, PRESTATION, here, 'prestation'),
    montant: readNumber2(given.montant, reader, here, 'montant'),
    date: reader.day(given.date, here, 'date'),
    conventionne: reader.boolean(given.conventionne, here, 'conventionné'),
    $rank: place - 1,
    $place: place,
  };
  if (reader.unknowns > unknowns) reader.refuseOthers(given, DEPENSE_KEYS, here);
  return read;
}

const PROGRAMME_KEYS: readonly string[] = ['forme', 'suivi'];

function readProgramme(
  value: unknown,
  reader: Reader,
  path: string,
  name: string | number,
): Given<Programme> | undefined {
  const given = reader.record(value, PROGRAMME_KEYS, path, name);
  if (given === undefined) return undefined;
  const here = pathTo(path, name);
  const place = typeof name === 'number' ? name : 0;
  const unknowns = reader.unknowns;
  const read = {
    forme: asFormeDeProgramme(given.forme) ?? reader.choice(given.forme, FORME_DE_PROGRAMME, here, 'forme'),
    suivi: reader.boolean(given.suivi, here, 'suivi'),
    $rank: place - 1,
    $place: place,
  };
  if (reader.unknowns > unknowns) reader.refuseOthers(given, PROGRAMME_KEYS, here);
  return read;
}

const INTERVENTION_KEYS: readonly string[] = [
  'date',
  'service',
  'heures',
  'programme',
  'qualification',
  'conventionne',
  'justifiee',
];

function readIntervention(
  value: unknown,
  reader: Reader,
  path: string,
  name: string | number,
): Given<Intervention> | undefined {
  const given = reader.record(value, INTERVENTION_KEYS, path, name);
  if (given === undefined) return undefined;
  const here = pathTo(path, name);
  const place = typeof name === 'number' ? name : 0;
  const unknowns = reader.unknowns;
  const read = {
    date: reader.day(given.date, here, 'date'),
    service: asServiceADomicile(given.service) ?? reader.choice(given.service, SERVICE_ADOMICILE, here, 'service'),
    heures: readNumber2(given.heures, reader, here, 'heures'),
    programme: reader.boolean(given.programme, here, 'programme'),
    qualification:
      asQualification(given.qualification) ?? reader.choice(given.qualification, QUALIFICATION, here, 'qualification'),
    conventionne: reader.boolean(given.conventionne, here, 'conventionné'),
    justifiee: reader.boolean(given.justifiee, here, 'justifiée'),
    $rank: place - 1,
    $place: place,
  };
  if (reader.unknowns > unknowns) reader.refuseOthers(given, INTERVENTION_KEYS, here);
  return read;
}

const OCTROI_KEYS: readonly string[] = [
  'situation',
  'evenement',
  'demande',
  'dateDOctroi',
  'depense',
  'heures',
  'contact',
];

function readOctroi(value: unknown, reader: Reader, path: string, name: string | number): Given<Octroi> | undefined {
  const given = reader.record(value, OCTROI_KEYS, path, name);
  if (given === undefined) return undefined;
  const here = pathTo(path, name);
  const place = typeof name === 'number' ? name : 0;
  const unknowns = reader.unknowns;
  const read = {
    situation:
      asSituationDeFragilite(given.situation) ??
      reader.choice(given.situation, SITUATION_DE_FRAGILITE, here, 'situation'),
    evenement: reader.day(given.evenement, here, 'événement'),
    demande: reader.day(given.demande, here, 'demande'),
    dateDOctroi: reader.day(given.dateDOctroi, here, "date d'octroi"),
    depense: readNumber2(given.depense, reader, here, 'dépense'),
    heures: readNumber2(given.heures, reader, here, 'heures'),
    contact: given.contact === null ? null : reader.day(given.contact, here, 'contact'),
    $rank: place - 1,
    $place: place,
  };
  if (reader.unknowns > unknowns) reader.refuseOthers(given, OCTROI_KEYS, here);
  return read;
}

const MISSIONS_DU_COORDINATEUR2_KEYS: readonly string[] = [
  'suiviAChaqueEvolutionDeLaSituation',
  'retraiteConseilleDansSesChoix',
  'liaisonAvecLesPartenairesEtLaCaisse',
];

function readMissionsDuCoordinateur2(
  value: unknown,
  reader: Reader,
  path: string,
  name: string | number,
): Given<MissionsDuCoordinateur2> | undefined {
  const given = reader.record(value, MISSIONS_DU_COORDINATEUR2_KEYS, path, name);
  if (given === undefined) return undefined;
  const here = pathTo(path, name);
  const unknowns = reader.unknowns;
  const read = {
    suiviAChaqueEvolutionDeLaSituation: reader.boolean(
      given.suiviAChaqueEvolutionDeLaSituation,
      here,
      'suivi à chaque évolution de la situation',
    ),
    retraiteConseilleDansSesChoix: reader.boolean(
      given.retraiteConseilleDansSesChoix,
      here,
      'retraité conseillé dans ses choix',
    ),
    liaisonAvecLesPartenairesEtLaCaisse: reader.boolean(
      given.liaisonAvecLesPartenairesEtLaCaisse,
      here,
      'liaison avec les partenaires et la caisse',
    ),
  };
  if (reader.unknowns > unknowns) reader.refuseOthers(given, MISSIONS_DU_COORDINATEUR2_KEYS, here);
  return read;
}

const PROLONGATION2_KEYS: readonly string[] = ['nouvelleVisiteDUnEvaluateur', 'prolongationValideeParLaCaisse'];

function readProlongation2(
  value: unknown,
  reader: Reader,
  path: string,
  name: string | number,
): Given<Prolongation2> | undefined {
  const given = reader.record(value, PROLONGATION2_KEYS, path, name);
  if (given === undefined) return undefined;
  const here = pathTo(path, name);
  const unknowns = reader.unknowns;
  const read = {
    nouvelleVisiteDUnEvaluateur: reader.boolean(
      given.nouvelleVisiteDUnEvaluateur,
      here,
      "nouvelle visite d'un évaluateur",
    ),
    prolongationValideeParLaCaisse: reader.boolean(
      given.prolongationValideeParLaCaisse,
      here,
      'prolongation validée par la caisse',
    ),
  };
  if (reader.unknowns > unknowns) reader.refuseOthers(given, PROLONGATION2_KEYS, here);
  return read;
}

const DEMANDE_DAIDE2_KEYS: readonly string[] = ['formulaireCerfaRempli', 'demandeTransmiseALaCarsat'];

function readDemandeDAide2(
  value: unknown,
  reader: Reader,
  path: string,
  name: string | number,
): Given<DemandeDAide2> | undefined {
  const given = reader.record(value, DEMANDE_DAIDE2_KEYS, path, name);
  if (given === undefined) return undefined;
  const here = pathTo(path, name);
  const unknowns = reader.unknowns;
  const read = {
    formulaireCerfaRempli: reader.boolean(given.formulaireCerfaRempli, here, 'formulaire Cerfa rempli'),
    demandeTransmiseALaCarsat: reader.boolean(given.demandeTransmiseALaCarsat, here, 'demande transmise à la Carsat'),
  };
  if (reader.unknowns > unknowns) reader.refuseOthers(given, DEMANDE_DAIDE2_KEYS, here);
  return read;
}

const VISITE_DE_LEVALUATEUR2_KEYS: readonly string[] = [
  'evaluateurMandateParLaCaisse',
  'fragilitesEvaluees',
  'conditionsDeVieObservees',
  'composantesDuPlanExposees',
];

function readVisiteDeLEvaluateur2(
  value: unknown,
  reader: Reader,
  path: string,
  name: string | number,
): Given<VisiteDeLEvaluateur2> | undefined {
  const given = reader.record(value, VISITE_DE_LEVALUATEUR2_KEYS, path, name);
  if (given === undefined) return undefined;
  const here = pathTo(path, name);
  const unknowns = reader.unknowns;
  const read = {
    evaluateurMandateParLaCaisse: reader.boolean(
      given.evaluateurMandateParLaCaisse,
      here,
      'évaluateur mandaté par la caisse',
    ),
    fragilitesEvaluees: reader.boolean(given.fragilitesEvaluees, here, 'fragilités évaluées'),
    conditionsDeVieObservees: reader.boolean(given.conditionsDeVieObservees, here, 'conditions de vie observées'),
    composantesDuPlanExposees: reader.boolean(given.composantesDuPlanExposees, here, 'composantes du plan exposées'),
  };
  if (reader.unknowns > unknowns) reader.refuseOthers(given, VISITE_DE_LEVALUATEUR2_KEYS, here);
  return read;
}

const DECISION_DE_LA_CAISSE2_KEYS: readonly string[] = [
  'conclusionsDeLEvaluateurTransmises',
  'planValideParLaCaisse',
  'retraiteInformeDeLaDecision',
  'retraiteMisEnRelationAvecLesPartenaires',
];

function readDecisionDeLaCaisse2(
  value: unknown,
  reader: Reader,
  path: string,
  name: string | number,
): Given<DecisionDeLaCaisse2> | undefined {
  const given = reader.record(value, DECISION_DE_LA_CAISSE2_KEYS, path, name);
  if (given === undefined) return undefined;
  const here = pathTo(path, name);
  const unknowns = reader.unknowns;
  const read = {
    conclusionsDeLEvaluateurTransmises: reader.boolean(
      given.conclusionsDeLEvaluateurTransmises,
      here,
      "conclusions de l'évaluateur transmises",
    ),
    planValideParLaCaisse: reader.boolean(given.planValideParLaCaisse, here, 'plan validé par la caisse'),
    retraiteInformeDeLaDecision: reader.boolean(
      given.retraiteInformeDeLaDecision,
      here,
      'retraité informé de la décision',
    ),
    retraiteMisEnRelationAvecLesPartenaires: reader.boolean(
      given.retraiteMisEnRelationAvecLesPartenaires,
      here,
      'retraité mis en relation avec les partenaires',
    ),
  };
  if (reader.unknowns > unknowns) reader.refuseOthers(given, DECISION_DE_LA_CAISSE2_KEYS, here);
  return read;
}

const FIN_DE_LADH2_KEYS: readonly string[] = ['evaluationFaiteParLIntervenantSocial', 'planPlusDurablePropose'];

function readFinDeLAdh2(
  value: unknown,
  reader: Reader,
  path: string,
  name: string | number,
): Given<FinDeLAdh2> | undefined {
  const given = reader.record(value, FIN_DE_LADH2_KEYS, path, name);
  if (given === undefined) return undefined;
  const here = pathTo(path, name);
  const unknowns = reader.unknowns;
  const read = {
    evaluationFaiteParLIntervenantSocial: reader.boolean(
      given.evaluationFaiteParLIntervenantSocial,
      here,
      "évaluation faite par l'intervenant social",
    ),
    planPlusDurablePropose: reader.boolean(given.planPlusDurablePropose, here, 'plan plus durable proposé'),
  };
  if (reader.unknowns > unknowns) reader.refuseOthers(given, FIN_DE_LADH2_KEYS, here);
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
    quantite: readNumber2(given.quantite, reader, here, 'quantité'),
    tarif: given.tarif === null ? null : readNumber2(given.tarif, reader, here, 'tarif'),
    cout: given.cout === null ? null : readNumber2(given.cout, reader, here, 'coût'),
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
    trimestres: readNumber6(given.trimestres, reader, here, 'trimestres'),
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

export function writeValidation(value: Validation): ValidationOutput {
  return {
    assure: value.assure,
    regime: value.regime,
    trimestres: value.trimestres,
  };
}

export function writePieceManquanteDeMissionsDuCoordinateur(
  value: PieceManquanteDeMissionsDuCoordinateur,
): PieceManquanteDeMissionsDuCoordinateurOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

export function writePieceManquanteDeProlongation(value: PieceManquanteDeProlongation): PieceManquanteDeProlongationOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

export function writePieceManquanteDeDemandeDAide(value: PieceManquanteDeDemandeDAide): PieceManquanteDeDemandeDAideOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

export function writePieceManquanteDeVisiteDeLEvaluateur(
  value: PieceManquanteDeVisiteDeLEvaluateur,
): PieceManquanteDeVisiteDeLEvaluateurOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

export function writePieceManquanteDeDecisionDeLaCaisse(
  value: PieceManquanteDeDecisionDeLaCaisse,
): PieceManquanteDeDecisionDeLaCaisseOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

export function writePieceManquanteDeFinDeLAdh(value: PieceManquanteDeFinDeLAdh): PieceManquanteDeFinDeLAdhOutput {
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

export function writeService(value: Service): ServiceOutput {
  return {
    nom: value.nom,
    categorie: value.categorie,
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
