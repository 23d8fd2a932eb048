/**
 * OSCAR : mission de coordination: its parameters and its questions, as data.
 * Made by Attendu with oscar-coordination.ts. Do not edit: change the rules and build again.
 */

/** The parameters, with their periods (both days included) and their sources. */
export const parameters = {
  montantDuForfaitCoordination: {
    name: 'montant du forfait coordination',
    unit: '€/an',
    values: [
      {
        from: null,
        to: null,
        value: { kind: 'unknown' },
        sources: [
          "« Le montant du forfait coordination est fixé, et périodiquement actualisé, par une circulaire de la Cnav » (Guide du coordinateur, plans d'aides OSCAR)",
        ],
      },
    ],
  },
  participationHoraire: {
    name: 'participation horaire',
    unit: '€/h',
    verifiedUntil: '2025-12-31',
    values: [
      {
        from: '2021-10-01',
        to: '2021-12-31',
        value: '24.50',
        sources: ["relevé : Carsat Sud-Est, revalorisation du montant de l'aide à domicile, fiabilité B"],
      },
      {
        from: '2022-01-01',
        to: '2024-12-30',
        value: { kind: 'unknown' },
        sources: ['sans source : valeurs de 2022 à 2024 cherchées et non trouvées, sauf la dernière'],
      },
      {
        from: '2024-12-31',
        to: '2024-12-31',
        value: '26.30',
        sources: [
          'relevé : Le Media social, action sociale de la Cnav : revalorisation de certaines prestations, fiabilité B',
        ],
      },
      {
        from: '2025-01-01',
        to: null,
        value: '26.80',
        sources: [
          'relevé : Le Media social, action sociale de la Cnav : revalorisation de certaines prestations, fiabilité B',
        ],
      },
    ],
  },
  priseEnChargeDeLaCoordination: {
    name: 'prise en charge de la coordination',
    unit: '%',
    values: [
      {
        from: null,
        to: null,
        value: '100.00',
        sources: [
          "« Pour la mission de coordination, la caisse régionale prend en charge la totalité de la rémunération » (Guide du coordinateur, plans d'aides OSCAR)",
        ],
      },
    ],
  },
  seuilDeDiversification: {
    name: 'seuil de diversification',
    unit: '',
    values: [
      {
        from: null,
        to: null,
        value: 3,
        sources: [
          "« Le dispositif de coordination est attribué pour tout plan d'aides OSCAR composé d'au moins 3 prestations identifiées ainsi » (Guide du coordinateur, plans d'aides OSCAR)",
        ],
      },
    ],
  },
} as const;

/** Where the texts leave room: the readings, and the one retained. */
export const questions = {
  documentsDeLaVisite: {
    name: 'documents de la visite',
    question: 'Formulaire de visite, attestation de visite, compte rendu de visite : un document ou trois ?',
    about: ['« la transmission du formulaire de visite signé par le retraité » (guide)'],
    readings: ['un seul document', 'trois documents'],
    retained: null,
  },
  ancrageLocal: {
    name: 'ancrage local',
    question: 'La connaissance du contexte local est-elle nécessaire ou souhaitable ?',
    about: [
      '« Dans ce cadre, il est souhaitable que cette dernière possède une bonne connaissance du contexte local » (guide)',
    ],
    readings: ['nécessaire', 'souhaitable'],
    retained: null,
  },
  departDuDelai: {
    name: 'départ du délai',
    question: 'Le mois de la première demande part-il de la notification ou de sa réception ?',
    about: ['« pour les premières demandes, 1 mois maximum après la notification » (guide)'],
    readings: ['notification', 'réception'],
    retained: {
      reading: 'notification',
      by: 'hypothèse de travail du projet',
      on: '2026-11-21',
      reason:
        "le délai est compté « après la notification » ; le guide dit « à réception du plan d'aides » quand il parle de la réception",
    },
  },
  finDeMois: {
    name: 'fin de mois',
    question:
      "Un délai en mois qui tombe sur un jour qui n'existe pas finit-il le dernier jour du mois, ou le lendemain ?",
    about: ['« La visite au domicile doit être effectuée selon les délais normés suivants » (guide)'],
    readings: ['dernier jour existant', 'lendemain'],
    retained: {
      reading: 'dernier jour existant',
      by: 'hypothèse de travail du projet',
      on: '2026-11-21',
      reason: 'le guide ne donne pas de règle, celle du code de procédure civile est la plus courante',
    },
  },
  reexamenNotifieTropTard: {
    name: 'réexamen notifié trop tard',
    question:
      "Que devient le délai de visite quand un réexamen est notifié moins de deux semaines avant la date d'effet ?",
    about: [
      "« pour les réexamens, au minimum 2 semaines avant la date d'effet du nouveau plan d'aides OSCAR » (guide)",
    ],
    readings: ['délai impossible', "délai d'une première demande"],
    retained: null,
  },
  jourDuPointDEtape: {
    name: "jour du point d'étape",
    question: "Un point d'étape « à 2 mois » peut-il être fait avant ce jour ?",
    about: [
      "« assurer un point d'étape à 2 mois après la visite initiale puis à 6 mois après la visite initiale, a minima par téléphone » (guide)",
    ],
    readings: ['point anticipé admis', 'point anticipé trop tôt'],
    retained: null,
  },
  demenagementDansLaRegion: {
    name: 'déménagement dans la région',
    question:
      'Un déménagement qui reste dans la caisse régionale clôt-il le plan, ou change-t-il seulement de partenaire ?',
    about: ['« déménagement, entrée dans un autre dispositif » (guide)'],
    readings: ['clôture', 'changement de partenaire'],
    retained: null,
  },
  interruptionImputableAuCoordinateur: {
    name: 'interruption imputable au coordinateur',
    question: "Le forfait est-il récupéré quand l'interruption vient du coordinateur ?",
    about: [
      "« Lorsque le plan d'aides est interrompu pour une raison indépendante du coordinateur, le forfait coordination n'est pas récupéré » (guide)",
    ],
    readings: ['forfait récupéré', 'forfait conservé'],
    retained: null,
  },
  pointSupplementaire: {
    name: 'point supplémentaire',
    question: "Le point d'étape supplémentaire est-il dû à chaque évolution, ou laissé au coordinateur ?",
    about: ["« réaliser un point d'étape supplémentaire en cas d'évolution de la situation du bénéficiaire » (guide)"],
    readings: ['obligatoire', 'laissé au coordinateur'],
    retained: null,
  },
  saisieDesDates: {
    name: 'saisie des dates',
    question: "Qui renseigne les dates d'hospitalisation : le coordinateur ou la structure évaluatrice ?",
    about: [
      "« en cas d'hospitalisation du retraité, renseigner les dates d'entrées et de sorties d'hospitalisation sur l'outil disponible sur partenairesactionsociale.fr » (guide)",
    ],
    readings: ['saisie du coordinateur', "saisie de l'évaluateur"],
    retained: null,
  },
  versementAuBeneficiaire: {
    name: 'versement au bénéficiaire',
    question: 'Le forfait prévention versé au bénéficiaire suit-il ses factures, ou le montant accordé ?',
    about: ['« a fortiori lorsque le forfait prévention est versé directement au bénéficiaire » (guide)'],
    readings: ['sur ses factures', 'montant accordé en entier'],
    retained: null,
  },
  suiteDUnArretAnticipe: {
    name: "suite d'un arrêt anticipé",
    question: "Que devient le forfait de l'année en cours, payé à son issue, quand le plan s'arrête avant ?",
    about: [
      "« Le forfait coordination est payé à l'échéance du plan d'aides, c'est-à-dire à la fin de la période de prise en charge du bénéficiaire » (guide)",
    ],
    readings: ['dû en totalité', 'dû au prorata'],
    retained: null,
  },
  baseDuProrata: {
    name: 'base du prorata',
    question: 'Le « réalisé » se mesure-t-il en jours de mission ou en points de suivi faits ?',
    about: ['« le montant à payer est calculé au prorata du réalisé » (guide)'],
    readings: ['jours de mission', 'points de suivi faits'],
    retained: null,
  },
  partenaireVise: {
    name: 'partenaire visé',
    question: "L'évolution du partenaire qui réduit le forfait est-elle celle du coordinateur seul ?",
    about: ['« Évolution du partenaire mobilisé Le forfait étant versé en fin de prise en charge » (guide)'],
    readings: ['coordinateur seul', 'tout prestataire du plan'],
    retained: null,
  },
  piecesApresUnArret: {
    name: 'pièces après un arrêt',
    question: "Quand le plan s'arrête avant un point d'étape, son compte rendu est-il encore exigé ?",
    about: [
      "« Ce règlement automatique est conditionné à la transmission, via le site partenairesactionsociale.fr, de l'ensemble des pièces justifiant de l'effectivité de la coordination » (guide)",
    ],
    readings: ['toutes les pièces', 'pièces déjà dues'],
    retained: null,
  },
  paiementDUnPlanArrete: {
    name: "paiement d'un plan arrêté",
    question: "Le forfait d'un plan arrêté est-il payé à la fin prévue ou à la fin effective ?",
    about: [
      "« Le forfait coordination est payé à l'échéance du plan d'aides, c'est-à-dire à la fin de la période de prise en charge du bénéficiaire » (guide)",
    ],
    readings: ['fin prévue', 'fin effective'],
    retained: null,
  },
  sensDeLaDiversite: {
    name: 'sens de la diversité',
    question: 'Faut-il trois prestations, ou une dans chacune des trois familles ?',
    about: [
      "« (i.e. au moins 3 prestations parmi les heures d'accompagnement et prévention, le forfait prévention ou l'orientation vers les dispositifs de prévention) » (guide)",
    ],
    readings: ['trois prestations', 'trois familles'],
    retained: {
      reading: 'trois prestations',
      by: 'hypothèse de travail du projet',
      on: '2026-11-21',
      reason: 'les cas 2 et 3 du tableau sont éligibles avec deux familles, ou une seule',
    },
  },
  conventionExigee: {
    name: 'convention exigée',
    question: '« Conventionné » : pour ce rôle, ou à un titre quelconque ?',
    about: ['« A 1 prestataire conventionné 1 prestataire non conventionné Prestataire conventionné » (guide)'],
    readings: ['convention de coordination', 'convention quelconque'],
    retained: {
      reading: 'convention de coordination',
      by: 'hypothèse de travail du projet',
      on: '2026-11-21',
      reason: "la règle dit « conventionné pour ce rôle » ; le tableau qui l'illustre abrège",
    },
  },
  decideur: {
    name: 'décideur',
    question: 'Quand plusieurs prestataires peuvent coordonner, qui décide : le retraité ou la caisse ?',
    about: [
      '« la caisse régionale identifie le prestataire en charge de remplir cette fonction de coordination suivant les règles suivantes » (guide)',
    ],
    readings: ['choix au retraité', 'choix à la caisse'],
    retained: {
      reading: 'choix au retraité',
      by: 'hypothèse de travail du projet',
      on: '2026-11-21',
      reason: 'le cas B du tableau traite précisément cette situation',
    },
  },
  preference: {
    name: 'préférence',
    question: 'Que vaut « en privilégiant » quand le retraité ne choisit pas ?',
    about: [
      "« en privilégiant le prestataire des heures d'accompagnement (proximité et continuité de service) » (guide)",
    ],
    readings: ['choix par défaut', 'simple conseil'],
    retained: {
      reading: 'choix par défaut',
      by: 'hypothèse de travail du projet',
      on: '2026-11-21',
      reason: '« en privilégiant » donne un ordre de préférence, et sa raison entre parenthèses',
    },
  },
} as const;

/** What each result may rest on beside the documents: values from outside, days beyond verification, readings. */
export const restsOn = {
  formulaireFourni: [{ kind: 'reading', definition: 'documents de la visite', detail: '' }],
  attestationFournie: [{ kind: 'reading', definition: 'documents de la visite', detail: '' }],
  compteRenduFourni: [{ kind: 'reading', definition: 'documents de la visite', detail: '' }],
  jourDuPremierPointDEtape: [{ kind: 'reading', definition: 'fin de mois', detail: 'dernier jour existant' }],
  ligneDEvolution: [{ kind: 'reading', definition: 'déménagement dans la région', detail: '' }],
  arreteLePlan: [{ kind: 'reading', definition: 'déménagement dans la région', detail: '' }],
  arretsAnticipes: [{ kind: 'reading', definition: 'déménagement dans la région', detail: '' }],
  dernierJourServi: [{ kind: 'reading', definition: 'déménagement dans la région', detail: '' }],
  plusTotDePremierPointDEtape: [
    { kind: 'reading', definition: 'fin de mois', detail: 'dernier jour existant' },
    { kind: 'reading', definition: 'déménagement dans la région', detail: '' },
    { kind: 'reading', definition: "jour du point d'étape", detail: '' },
  ],
  echeanceDePremierPointDEtape: [
    { kind: 'reading', definition: 'fin de mois', detail: 'dernier jour existant' },
    { kind: 'reading', definition: 'déménagement dans la région', detail: '' },
  ],
  etatDePremierPointDEtape: [
    { kind: 'reading', definition: 'fin de mois', detail: 'dernier jour existant' },
    { kind: 'reading', definition: 'déménagement dans la région', detail: '' },
    { kind: 'reading', definition: "jour du point d'étape", detail: '' },
  ],
  premierPointExigible: [
    { kind: 'reading', definition: 'pièces après un arrêt', detail: '' },
    { kind: 'reading', definition: 'fin de mois', detail: 'dernier jour existant' },
    { kind: 'reading', definition: 'déménagement dans la région', detail: '' },
    { kind: 'reading', definition: "jour du point d'étape", detail: '' },
  ],
  jourDuSecondPointDEtape: [{ kind: 'reading', definition: 'fin de mois', detail: 'dernier jour existant' }],
  plusTotDeSecondPointDEtape: [
    { kind: 'reading', definition: 'fin de mois', detail: 'dernier jour existant' },
    { kind: 'reading', definition: 'déménagement dans la région', detail: '' },
    { kind: 'reading', definition: "jour du point d'étape", detail: '' },
  ],
  echeanceDeSecondPointDEtape: [
    { kind: 'reading', definition: 'fin de mois', detail: 'dernier jour existant' },
    { kind: 'reading', definition: 'déménagement dans la région', detail: '' },
  ],
  etatDeSecondPointDEtape: [
    { kind: 'reading', definition: 'fin de mois', detail: 'dernier jour existant' },
    { kind: 'reading', definition: 'déménagement dans la région', detail: '' },
    { kind: 'reading', definition: "jour du point d'étape", detail: '' },
  ],
  secondPointExigible: [
    { kind: 'reading', definition: 'pièces après un arrêt', detail: '' },
    { kind: 'reading', definition: 'fin de mois', detail: 'dernier jour existant' },
    { kind: 'reading', definition: 'déménagement dans la région', detail: '' },
    { kind: 'reading', definition: "jour du point d'étape", detail: '' },
  ],
  verdictDePiecesDuForfaitCoordination: [
    { kind: 'reading', definition: 'documents de la visite', detail: '' },
    { kind: 'reading', definition: 'pièces après un arrêt', detail: '' },
    { kind: 'reading', definition: 'fin de mois', detail: 'dernier jour existant' },
    { kind: 'reading', definition: 'déménagement dans la région', detail: '' },
    { kind: 'reading', definition: "jour du point d'étape", detail: '' },
  ],
  finDePriseEnCharge: [
    { kind: 'reading', definition: "paiement d'un plan arrêté", detail: '' },
    { kind: 'reading', definition: 'déménagement dans la région', detail: '' },
  ],
  manquantsDePiecesDuForfaitCoordination: [
    { kind: 'reading', definition: 'documents de la visite', detail: '' },
    { kind: 'reading', definition: "paiement d'un plan arrêté", detail: '' },
    { kind: 'reading', definition: 'déménagement dans la région', detail: '' },
    { kind: 'reading', definition: 'pièces après un arrêt', detail: '' },
    { kind: 'reading', definition: 'fin de mois', detail: 'dernier jour existant' },
    { kind: 'reading', definition: "jour du point d'étape", detail: '' },
  ],
  debutDuDelaiDeVisite: [{ kind: 'reading', definition: 'départ du délai', detail: 'notification' }],
  limiteDUnePremiereDemande: [
    { kind: 'reading', definition: 'départ du délai', detail: 'notification' },
    { kind: 'reading', definition: 'fin de mois', detail: 'dernier jour existant' },
  ],
  echeanceDeVisiteInitiale: [
    { kind: 'reading', definition: 'départ du délai', detail: 'notification' },
    { kind: 'reading', definition: 'fin de mois', detail: 'dernier jour existant' },
    { kind: 'reading', definition: 'réexamen notifié trop tard', detail: '' },
  ],
  etatDeVisiteInitiale: [
    { kind: 'reading', definition: 'départ du délai', detail: 'notification' },
    { kind: 'reading', definition: 'fin de mois', detail: 'dernier jour existant' },
    { kind: 'reading', definition: 'réexamen notifié trop tard', detail: '' },
  ],
  manquantsDePreparationDeLaVisite: [
    { kind: 'reading', definition: 'départ du délai', detail: 'notification' },
    { kind: 'reading', definition: 'fin de mois', detail: 'dernier jour existant' },
    { kind: 'reading', definition: 'réexamen notifié trop tard', detail: '' },
  ],
  manquantsDePriseDeRendezVous: [
    { kind: 'reading', definition: 'départ du délai', detail: 'notification' },
    { kind: 'reading', definition: 'fin de mois', detail: 'dernier jour existant' },
    { kind: 'reading', definition: 'réexamen notifié trop tard', detail: '' },
  ],
  verdictDeDeroulementDeLaVisite: [{ kind: 'reading', definition: 'documents de la visite', detail: '' }],
  manquantsDeDeroulementDeLaVisite: [
    { kind: 'reading', definition: 'départ du délai', detail: 'notification' },
    { kind: 'reading', definition: 'fin de mois', detail: 'dernier jour existant' },
    { kind: 'reading', definition: 'réexamen notifié trop tard', detail: '' },
    { kind: 'reading', definition: 'documents de la visite', detail: '' },
  ],
  candidats: [{ kind: 'reading', definition: 'convention exigée', detail: 'convention de coordination' }],
  designationDuCoordinateur: [
    { kind: 'reading', definition: 'convention exigée', detail: 'convention de coordination' },
    { kind: 'reading', definition: 'décideur', detail: 'choix au retraité' },
  ],
  verdictDeMiseEnOeuvreDuPlan: [
    { kind: 'reading', definition: 'convention exigée', detail: 'convention de coordination' },
    { kind: 'reading', definition: 'décideur', detail: 'choix au retraité' },
  ],
  manquantsDeMiseEnOeuvreDuPlan: [
    { kind: 'reading', definition: 'convention exigée', detail: 'convention de coordination' },
    { kind: 'reading', definition: 'décideur', detail: 'choix au retraité' },
  ],
  auteurDeLaSaisie: [{ kind: 'reading', definition: 'saisie des dates', detail: '' }],
  situation: [{ kind: 'reading', definition: 'déménagement dans la région', detail: '' }],
  verdictDeSignalement: [
    { kind: 'reading', definition: 'déménagement dans la région', detail: '' },
    { kind: 'reading', definition: 'saisie des dates', detail: '' },
    { kind: 'reading', definition: 'point supplémentaire', detail: '' },
  ],
  manquantsDeSignalement: [
    { kind: 'reading', definition: 'déménagement dans la région', detail: '' },
    { kind: 'reading', definition: 'saisie des dates', detail: '' },
    { kind: 'reading', definition: 'point supplémentaire', detail: '' },
  ],
  verdictDeCapacitesDuPartenaire: [{ kind: 'reading', definition: 'ancrage local', detail: '' }],
  manquantsDeCapacitesDuPartenaire: [{ kind: 'reading', definition: 'ancrage local', detail: '' }],
  verdictDeMaitriseDesRisques: [
    { kind: 'reading', definition: 'documents de la visite', detail: '' },
    { kind: 'reading', definition: 'fin de mois', detail: 'dernier jour existant' },
    { kind: 'reading', definition: 'déménagement dans la région', detail: '' },
    { kind: 'reading', definition: "jour du point d'étape", detail: '' },
    { kind: 'reading', definition: 'saisie des dates', detail: '' },
    { kind: 'reading', definition: 'point supplémentaire', detail: '' },
  ],
  manquantsDeMaitriseDesRisques: [
    { kind: 'reading', definition: 'départ du délai', detail: 'notification' },
    { kind: 'reading', definition: 'fin de mois', detail: 'dernier jour existant' },
    { kind: 'reading', definition: 'réexamen notifié trop tard', detail: '' },
    { kind: 'reading', definition: 'documents de la visite', detail: '' },
    { kind: 'reading', definition: 'déménagement dans la région', detail: '' },
    { kind: 'reading', definition: "jour du point d'étape", detail: '' },
    { kind: 'reading', definition: 'saisie des dates', detail: '' },
    { kind: 'reading', definition: 'point supplémentaire', detail: '' },
  ],
  actionCorrectriceDecidee: [
    { kind: 'reading', definition: 'documents de la visite', detail: '' },
    { kind: 'reading', definition: 'fin de mois', detail: 'dernier jour existant' },
    { kind: 'reading', definition: 'déménagement dans la région', detail: '' },
    { kind: 'reading', definition: "jour du point d'étape", detail: '' },
    { kind: 'reading', definition: 'saisie des dates', detail: '' },
    { kind: 'reading', definition: 'point supplémentaire', detail: '' },
  ],
  verdictDeMissionsDeCoordination: [
    { kind: 'reading', definition: 'fin de mois', detail: 'dernier jour existant' },
    { kind: 'reading', definition: 'déménagement dans la région', detail: '' },
    { kind: 'reading', definition: "jour du point d'étape", detail: '' },
    { kind: 'reading', definition: 'départ du délai', detail: 'notification' },
    { kind: 'reading', definition: 'réexamen notifié trop tard', detail: '' },
    { kind: 'reading', definition: 'convention exigée', detail: 'convention de coordination' },
    { kind: 'reading', definition: 'décideur', detail: 'choix au retraité' },
    { kind: 'reading', definition: 'saisie des dates', detail: '' },
    { kind: 'reading', definition: 'point supplémentaire', detail: '' },
  ],
  manquantsDeMissionsDeCoordination: [
    { kind: 'reading', definition: 'fin de mois', detail: 'dernier jour existant' },
    { kind: 'reading', definition: 'déménagement dans la région', detail: '' },
    { kind: 'reading', definition: "jour du point d'étape", detail: '' },
    { kind: 'reading', definition: 'départ du délai', detail: 'notification' },
    { kind: 'reading', definition: 'réexamen notifié trop tard', detail: '' },
    { kind: 'reading', definition: 'convention exigée', detail: 'convention de coordination' },
    { kind: 'reading', definition: 'décideur', detail: 'choix au retraité' },
    { kind: 'reading', definition: 'saisie des dates', detail: '' },
    { kind: 'reading', definition: 'point supplémentaire', detail: '' },
  ],
  consequence: [
    { kind: 'reading', definition: 'déménagement dans la région', detail: '' },
    { kind: 'reading', definition: 'partenaire visé', detail: '' },
    { kind: 'reading', definition: 'interruption imputable au coordinateur', detail: '' },
  ],
  baseDeRemuneration: [
    { kind: 'relevé', definition: 'participation horaire', detail: 'B' },
    { kind: 'not verified', definition: 'participation horaire', detail: '2025-12-31' },
  ],
  payeAuBeneficiaire: [{ kind: 'reading', definition: 'versement au bénéficiaire', detail: '' }],
  periodeDeLaMission: [{ kind: 'reading', definition: 'déménagement dans la région', detail: '' }],
  arretDansLAnnee: [{ kind: 'reading', definition: 'déménagement dans la région', detail: '' }],
  forfaitRecupere: [
    { kind: 'reading', definition: 'déménagement dans la région', detail: '' },
    { kind: 'reading', definition: 'partenaire visé', detail: '' },
    { kind: 'reading', definition: 'interruption imputable au coordinateur', detail: '' },
  ],
  eligibleAuForfaitCoordination: [{ kind: 'reading', definition: 'sens de la diversité', detail: 'trois prestations' }],
  coordinationAssuree: [
    { kind: 'reading', definition: 'sens de la diversité', detail: 'trois prestations' },
    { kind: 'reading', definition: 'convention exigée', detail: 'convention de coordination' },
    { kind: 'reading', definition: 'décideur', detail: 'choix au retraité' },
  ],
  anneeDue: [
    { kind: 'reading', definition: 'déménagement dans la région', detail: '' },
    { kind: 'reading', definition: 'partenaire visé', detail: '' },
    { kind: 'reading', definition: 'interruption imputable au coordinateur', detail: '' },
    { kind: 'reading', definition: 'sens de la diversité', detail: 'trois prestations' },
    { kind: 'reading', definition: 'convention exigée', detail: 'convention de coordination' },
    { kind: 'reading', definition: 'décideur', detail: 'choix au retraité' },
  ],
  jourDuReglement: [
    { kind: 'reading', definition: 'déménagement dans la région', detail: '' },
    { kind: 'reading', definition: 'partenaire visé', detail: '' },
    { kind: 'reading', definition: 'interruption imputable au coordinateur', detail: '' },
    { kind: 'reading', definition: 'sens de la diversité', detail: 'trois prestations' },
    { kind: 'reading', definition: 'convention exigée', detail: 'convention de coordination' },
    { kind: 'reading', definition: 'décideur', detail: 'choix au retraité' },
    { kind: 'reading', definition: "paiement d'un plan arrêté", detail: '' },
  ],
  prorataApplique: [
    { kind: 'reading', definition: 'déménagement dans la région', detail: '' },
    { kind: 'reading', definition: "suite d'un arrêt anticipé", detail: '' },
  ],
  dernierJourCompte: [
    { kind: 'reading', definition: 'déménagement dans la région', detail: '' },
    { kind: 'reading', definition: "suite d'un arrêt anticipé", detail: '' },
  ],
  partAuxJours: [
    { kind: 'reading', definition: 'déménagement dans la région', detail: '' },
    { kind: 'reading', definition: "suite d'un arrêt anticipé", detail: '' },
  ],
  partAuxPoints: [
    { kind: 'reading', definition: 'déménagement dans la région', detail: '' },
    { kind: 'reading', definition: "suite d'un arrêt anticipé", detail: '' },
  ],
  partDue: [
    { kind: 'reading', definition: 'déménagement dans la région', detail: '' },
    { kind: 'reading', definition: 'partenaire visé', detail: '' },
    { kind: 'reading', definition: 'interruption imputable au coordinateur', detail: '' },
    { kind: 'reading', definition: 'sens de la diversité', detail: 'trois prestations' },
    { kind: 'reading', definition: 'convention exigée', detail: 'convention de coordination' },
    { kind: 'reading', definition: 'décideur', detail: 'choix au retraité' },
    { kind: 'reading', definition: "suite d'un arrêt anticipé", detail: '' },
    { kind: 'reading', definition: 'base du prorata', detail: '' },
  ],
  duPourLAnnee: [
    { kind: 'reading', definition: 'déménagement dans la région', detail: '' },
    { kind: 'reading', definition: 'partenaire visé', detail: '' },
    { kind: 'reading', definition: 'interruption imputable au coordinateur', detail: '' },
    { kind: 'reading', definition: 'sens de la diversité', detail: 'trois prestations' },
    { kind: 'reading', definition: 'convention exigée', detail: 'convention de coordination' },
    { kind: 'reading', definition: 'décideur', detail: 'choix au retraité' },
    { kind: 'reading', definition: "suite d'un arrêt anticipé", detail: '' },
    { kind: 'reading', definition: 'base du prorata', detail: '' },
  ],
  duAuCoordinateur: [
    { kind: 'reading', definition: 'déménagement dans la région', detail: '' },
    { kind: 'reading', definition: 'partenaire visé', detail: '' },
    { kind: 'reading', definition: 'interruption imputable au coordinateur', detail: '' },
    { kind: 'reading', definition: 'sens de la diversité', detail: 'trois prestations' },
    { kind: 'reading', definition: 'convention exigée', detail: 'convention de coordination' },
    { kind: 'reading', definition: 'décideur', detail: 'choix au retraité' },
    { kind: 'reading', definition: "suite d'un arrêt anticipé", detail: '' },
    { kind: 'reading', definition: 'base du prorata', detail: '' },
  ],
  resteAuBeneficiaire: [
    { kind: 'reading', definition: 'déménagement dans la région', detail: '' },
    { kind: 'reading', definition: 'partenaire visé', detail: '' },
    { kind: 'reading', definition: 'interruption imputable au coordinateur', detail: '' },
    { kind: 'reading', definition: 'sens de la diversité', detail: 'trois prestations' },
    { kind: 'reading', definition: 'convention exigée', detail: 'convention de coordination' },
    { kind: 'reading', definition: 'décideur', detail: 'choix au retraité' },
    { kind: 'reading', definition: "suite d'un arrêt anticipé", detail: '' },
    { kind: 'reading', definition: 'base du prorata', detail: '' },
  ],
  reglementAutomatique: [
    { kind: 'reading', definition: 'documents de la visite', detail: '' },
    { kind: 'reading', definition: 'pièces après un arrêt', detail: '' },
    { kind: 'reading', definition: 'fin de mois', detail: 'dernier jour existant' },
    { kind: 'reading', definition: 'déménagement dans la région', detail: '' },
    { kind: 'reading', definition: "jour du point d'étape", detail: '' },
  ],
  candidatsPourLesHeures: [{ kind: 'reading', definition: 'convention exigée', detail: 'convention de coordination' }],
  coordinateur: [
    { kind: 'reading', definition: 'convention exigée', detail: 'convention de coordination' },
    { kind: 'reading', definition: 'décideur', detail: 'choix au retraité' },
    { kind: 'reading', definition: 'préférence', detail: 'choix par défaut' },
  ],
} as const;
