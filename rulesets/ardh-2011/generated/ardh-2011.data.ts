/**
 * ARDH : aide au retour à domicile après hospitalisation: its parameters and its questions, as data.
 * Made by Attendu with ardh-2011.ts. Do not edit: change the rules and build again.
 */

/** The parameters, with their periods (both days included) and their sources. */
export const parameters = {
  dureeMaximale: {
    name: 'durée maximale',
    unit: 'mois',
    verifiedUntil: '2023-12-31',
    values: [
      {
        from: '2011-02-03',
        to: '2023-12-31',
        value: 3,
        sources: [
          "« L'ARDH est accordée par les caisses régionales pour une durée maximale de trois mois effectifs » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)",
          'relevé : maillage77.sante-idf.fr, la Cnav fait évoluer les aides, fiabilité B',
        ],
      },
    ],
  },
  dureeDeLOuverture: {
    name: "durée de l'ouverture",
    unit: 'mois',
    verifiedUntil: '2023-12-31',
    values: [
      {
        from: '2011-02-03',
        to: '2023-12-31',
        value: 4,
        sources: [
          "« les Caisses devront saisir une ouverture pour quatre mois calendaires » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)",
          'relevé : maillage77.sante-idf.fr, la Cnav fait évoluer les aides, fiabilité B',
        ],
      },
    ],
  },
  premierGirDesCaissesDeRetraite: {
    name: 'premier GIR des caisses de retraite',
    unit: '',
    values: [
      {
        from: null,
        to: null,
        value: 5,
        sources: ['sans source : limite commune aux textes, citée par chaque règlement dans sa règle'],
      },
    ],
  },
  ageMinimal: {
    name: 'âge minimal',
    unit: '',
    verifiedUntil: '2023-12-31',
    values: [
      {
        from: '2011-02-03',
        to: '2023-12-31',
        value: 55,
        sources: [
          "« relevant du régime général pour la retraite à titre principal, âgées de 55 ans et plus » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)",
          'relevé : maillage77.sante-idf.fr, la Cnav fait évoluer les aides, fiabilité B',
        ],
      },
    ],
  },
  plafondDeLArdh: {
    name: "plafond de l'ARDH",
    unit: '€',
    verifiedUntil: '2023-12-31',
    values: [
      {
        from: '2011-02-03',
        to: '2023-12-31',
        value: '1800.00',
        sources: [
          "« un volume d'aides plafonné à 1800 euros pour une période maximale de trois mois » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)",
          "« son montant est plafonné à 1800 € » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)",
          'relevé : maillage77.sante-idf.fr, la Cnav fait évoluer les aides, fiabilité B',
        ],
      },
    ],
  },
} as const;

/** Where the texts leave room: the readings, and the one retained. */
export const questions = {
  troisMoisEffectifs: {
    name: 'trois mois effectifs',
    question:
      'Les trois mois finissent-ils trois mois après le premier jour du mois du retour, ou trois mois après le retour ?',
    about: [
      '« pour une durée maximale de trois mois effectifs, à compter du premier jour du mois où a lieu la réinstallation de son bénéficiaire au domicile » (circulaire)',
    ],
    readings: ['comptés du premier du mois', 'pleins depuis le retour'],
    retained: null,
  },
  compteDesTroisMois: {
    name: 'compte des trois mois',
    question: 'Les trois mois courent-ils pendant une nouvelle hospitalisation ?',
    about: [
      "« l'aide n'est pas interrompue et le plan d'aide mis en place se poursuit lors du retour à domicile, dans la limite de l'aide initialement notifiée » (circulaire)",
    ],
    readings: ['les mois courent', "les mois s'arrêtent"],
    retained: null,
  },
  droitAuDelaDeLOuverture: {
    name: "droit au-delà de l'ouverture",
    question: 'Que devient le droit quand les quatre mois ouverts à la demande finissent avant lui ?',
    about: [
      "« Compte tenu des modalités techniques de gestion, le droit devra être ouvert dans l'outil de gestion ANTARES » (circulaire)",
    ],
    readings: ['droit entier', "droit limité à l'ouverture"],
    retained: null,
  },
  assietteDuPlafond: {
    name: 'assiette du plafond',
    question: 'Les 1 800 € limitent-ils le coût des aides, part du retraité comprise, ou la seule part de la caisse ?',
    about: ["« un volume d'aides plafonné à 1800 euros pour une période maximale de trois mois » (circulaire)"],
    readings: ['coût total', 'part de la caisse'],
    retained: null,
  },
  tauxApresControle: {
    name: 'taux après contrôle',
    question: "Un contrôle qui trouve d'autres ressources change-t-il ce qui est dû ?",
    about: ["« l'avis d'imposition justifiant le revenu déclaré » (circulaire)"],
    readings: ['taux définitif', 'sommes à rendre'],
    retained: null,
  },
  entreLaSortieEtLeRetour: {
    name: 'entre la sortie et le retour',
    question: 'Une demande faite après la sortie, mais avant le retour au domicile, est-elle recevable ?',
    about: [
      "« La demande d'ARDH doit être transmise aux services de la Caisse (CARSAT, CGSS, CRAV ou CNAV) avant la fin de l'hospitalisation » (circulaire)",
    ],
    readings: ['encore recevable', 'déjà trop tard'],
    retained: null,
  },
  psychiatrieSansExperimentation: {
    name: 'psychiatrie sans expérimentation',
    question: "Sans expérimentation de la caisse, l'hospitalisation en psychiatrie ouvre-t-elle l'ARDH ?",
    about: [
      '« La situation des retraités hospitalisés pour des soins psychiatriques doit être abordée de manière spécifique » (circulaire)',
    ],
    readings: ['comme toute hospitalisation', 'seulement par expérimentation'],
    retained: null,
  },
  regimePrincipal: {
    name: 'régime principal',
    question: "Le régime principal est-il celui de la retraite, ou celui de l'activité la plus longue ?",
    about: ['« relevant du régime général pour la retraite à titre principal, âgées de 55 ans et plus » (circulaire)'],
    readings: ['retraite à titre principal', 'activité la plus longue'],
    retained: null,
  },
  jourDeLAge: {
    name: "jour de l'âge",
    question: "L'âge s'apprécie-t-il au jour de la demande ou au jour du retour ?",
    about: ['« relevant du régime général pour la retraite à titre principal, âgées de 55 ans et plus » (circulaire)'],
    readings: ['âge à la demande', 'âge au retour'],
    retained: null,
  },
  aideExclusive: {
    name: 'aide exclusive',
    question: "L'ARDH est-elle refusée à qui perçoit une aide légale, ou aussi à qui y est seulement éligible ?",
    about: ["« ne bénéficiant pas d'une prestation équivalente servie par le Conseil Général » (circulaire)"],
    readings: ['aide perçue', 'aide perçue ou ouverte'],
    retained: null,
  },
  demandeTardiveEnGir1A4: {
    name: 'demande tardive en GIR 1 à 4',
    question: "Une demande tardive, d'un retraité en GIR 1 à 4, est-elle examinée en PAP ou orientée vers l'APA ?",
    about: ["« La situation du demandeur devra être examinée dans le cadre d'une demande de PAP » (circulaire)"],
    readings: ["PAP d'abord", "APA d'abord"],
    retained: null,
  },
  signatureDeLEtablissement: {
    name: "signature de l'établissement",
    question: "Quand le patient ou sa famille demande l'ARDH, l'établissement doit-il signer ?",
    about: [
      "« L'imprimé, correspondant à un modèle national, est signé par le demandeur et par l'établissement » (circulaire)",
    ],
    readings: ['toujours exigée', "exigée de l'établissement qui demande"],
    retained: null,
  },
  porteeDuBesoinSuperieur: {
    name: 'portée du besoin supérieur',
    question:
      'Le passage en PAP pour un besoin supérieur vaut-il toujours, ou seulement après une nouvelle hospitalisation ?',
    about: [
      "« Dans les situations pour lesquelles le besoin serait supérieur, la caisse devra traiter la demande dans le cadre d'un PAP » (circulaire)",
    ],
    readings: ['toujours', 'après une nouvelle hospitalisation'],
    retained: null,
  },
  nouveauPlanDeTroisMois: {
    name: 'nouveau plan de trois mois',
    question: 'Le plan ouvert « pour 3 mois » à la place du PAP est-il un PAP, ou une ARDH ?',
    about: ['« soit interrompre le PAP en vigueur pour en ouvrir un nouveau pour 3 mois » (circulaire)'],
    readings: ['un PAP', 'une ARDH'],
    retained: null,
  },
} as const;

/** What each result may rest on beside the documents: values from outside, days beyond verification, readings. */
export const restsOn = {
  troisMoisDuDroit: [
    { kind: 'relevé', definition: 'durée maximale', detail: 'B' },
    { kind: 'not verified', definition: 'durée maximale', detail: '2023-12-31' },
    { kind: 'reading', definition: 'trois mois effectifs', detail: '' },
  ],
  ouvertureDansLOutil: [
    { kind: 'relevé', definition: "durée de l'ouverture", detail: 'B' },
    { kind: 'not verified', definition: "durée de l'ouverture", detail: '2023-12-31' },
  ],
  suiteDeLaNouvelleHospitalisation: [
    { kind: 'relevé', definition: 'durée maximale', detail: 'B' },
    { kind: 'not verified', definition: 'durée maximale', detail: '2023-12-31' },
    { kind: 'reading', definition: 'trois mois effectifs', detail: '' },
  ],
  nouvelleEvaluation: [
    { kind: 'relevé', definition: 'durée maximale', detail: 'B' },
    { kind: 'not verified', definition: 'durée maximale', detail: '2023-12-31' },
    { kind: 'reading', definition: 'trois mois effectifs', detail: '' },
  ],
  joursDHospitalisation: [
    { kind: 'relevé', definition: 'durée maximale', detail: 'B' },
    { kind: 'not verified', definition: 'durée maximale', detail: '2023-12-31' },
    { kind: 'reading', definition: 'trois mois effectifs', detail: '' },
  ],
  dernierJourDuDroit: [
    { kind: 'relevé', definition: 'durée maximale', detail: 'B' },
    { kind: 'not verified', definition: 'durée maximale', detail: '2023-12-31' },
    { kind: 'reading', definition: 'compte des trois mois', detail: '' },
    { kind: 'reading', definition: 'trois mois effectifs', detail: '' },
  ],
  ouvertureSuffisante: [
    { kind: 'relevé', definition: 'durée maximale', detail: 'B' },
    { kind: 'not verified', definition: 'durée maximale', detail: '2023-12-31' },
    { kind: 'relevé', definition: "durée de l'ouverture", detail: 'B' },
    { kind: 'not verified', definition: "durée de l'ouverture", detail: '2023-12-31' },
    { kind: 'reading', definition: 'compte des trois mois', detail: '' },
    { kind: 'reading', definition: 'trois mois effectifs', detail: '' },
  ],
  dernierJourServi: [
    { kind: 'relevé', definition: 'durée maximale', detail: 'B' },
    { kind: 'not verified', definition: 'durée maximale', detail: '2023-12-31' },
    { kind: 'relevé', definition: "durée de l'ouverture", detail: 'B' },
    { kind: 'not verified', definition: "durée de l'ouverture", detail: '2023-12-31' },
    { kind: 'reading', definition: 'compte des trois mois', detail: '' },
    { kind: 'reading', definition: 'trois mois effectifs', detail: '' },
    { kind: 'reading', definition: "droit au-delà de l'ouverture", detail: '' },
  ],
  recevable: [{ kind: 'reading', definition: 'entre la sortie et le retour', detail: '' }],
  hospitalisationCouverte: [{ kind: 'reading', definition: 'psychiatrie sans expérimentation', detail: '' }],
  releveDuRegimeGeneral: [{ kind: 'reading', definition: 'régime principal', detail: '' }],
  ageRequis: [
    { kind: 'relevé', definition: 'âge minimal', detail: 'B' },
    { kind: 'not verified', definition: 'âge minimal', detail: '2023-12-31' },
    { kind: 'reading', definition: "jour de l'âge", detail: '' },
  ],
  excluParUneAideLegale: [{ kind: 'reading', definition: 'aide exclusive', detail: '' }],
  eligibleALArdh: [
    { kind: 'relevé', definition: 'âge minimal', detail: 'B' },
    { kind: 'not verified', definition: 'âge minimal', detail: '2023-12-31' },
    { kind: 'reading', definition: 'psychiatrie sans expérimentation', detail: '' },
    { kind: 'reading', definition: 'régime principal', detail: '' },
    { kind: 'reading', definition: "jour de l'âge", detail: '' },
    { kind: 'reading', definition: 'aide exclusive', detail: '' },
  ],
  orientationDeLaDemande: [
    { kind: 'relevé', definition: 'âge minimal', detail: 'B' },
    { kind: 'not verified', definition: 'âge minimal', detail: '2023-12-31' },
    { kind: 'reading', definition: 'entre la sortie et le retour', detail: '' },
    { kind: 'reading', definition: 'demande tardive en GIR 1 à 4', detail: '' },
    { kind: 'reading', definition: 'psychiatrie sans expérimentation', detail: '' },
    { kind: 'reading', definition: 'régime principal', detail: '' },
    { kind: 'reading', definition: "jour de l'âge", detail: '' },
    { kind: 'reading', definition: 'aide exclusive', detail: '' },
  ],
  decisionDeLaCaisse: [
    { kind: 'relevé', definition: 'âge minimal', detail: 'B' },
    { kind: 'not verified', definition: 'âge minimal', detail: '2023-12-31' },
    { kind: 'reading', definition: 'entre la sortie et le retour', detail: '' },
    { kind: 'reading', definition: 'demande tardive en GIR 1 à 4', detail: '' },
    { kind: 'reading', definition: 'psychiatrie sans expérimentation', detail: '' },
    { kind: 'reading', definition: 'régime principal', detail: '' },
    { kind: 'reading', definition: "jour de l'âge", detail: '' },
    { kind: 'reading', definition: 'aide exclusive', detail: '' },
  ],
  planSuivi: [{ kind: 'reading', definition: 'nouveau plan de trois mois', detail: '' }],
  plafondDuPlanSuivi: [
    { kind: 'relevé', definition: "plafond de l'ARDH", detail: 'B' },
    { kind: 'not verified', definition: "plafond de l'ARDH", detail: '2023-12-31' },
    { kind: 'reading', definition: 'nouveau plan de trois mois', detail: '' },
  ],
  partDeLaCaisse: [
    { kind: 'relevé', definition: "plafond de l'ARDH", detail: 'B' },
    { kind: 'not verified', definition: "plafond de l'ARDH", detail: '2023-12-31' },
    { kind: 'reading', definition: 'assiette du plafond', detail: '' },
    { kind: 'reading', definition: 'nouveau plan de trois mois', detail: '' },
  ],
  planDansLePlafond: [
    { kind: 'relevé', definition: "plafond de l'ARDH", detail: 'B' },
    { kind: 'not verified', definition: "plafond de l'ARDH", detail: '2023-12-31' },
    { kind: 'reading', definition: 'assiette du plafond', detail: '' },
    { kind: 'reading', definition: 'nouveau plan de trois mois', detail: '' },
  ],
  resteALaChargeDuRetraite: [
    { kind: 'relevé', definition: "plafond de l'ARDH", detail: 'B' },
    { kind: 'not verified', definition: "plafond de l'ARDH", detail: '2023-12-31' },
    { kind: 'reading', definition: 'assiette du plafond', detail: '' },
    { kind: 'reading', definition: 'nouveau plan de trois mois', detail: '' },
  ],
  sommeARendre: [
    { kind: 'relevé', definition: "plafond de l'ARDH", detail: 'B' },
    { kind: 'not verified', definition: "plafond de l'ARDH", detail: '2023-12-31' },
    { kind: 'reading', definition: 'taux après contrôle', detail: '' },
    { kind: 'reading', definition: 'assiette du plafond', detail: '' },
    { kind: 'reading', definition: 'nouveau plan de trois mois', detail: '' },
  ],
  etablissementSignataire: [{ kind: 'reading', definition: "signature de l'établissement", detail: '' }],
  verdictDeDossierDeDemande: [{ kind: 'reading', definition: "signature de l'établissement", detail: '' }],
  manquantsDeDossierDeDemande: [{ kind: 'reading', definition: "signature de l'établissement", detail: '' }],
  echeanceDeSuiviDeLaSituation: [
    { kind: 'relevé', definition: 'durée maximale', detail: 'B' },
    { kind: 'not verified', definition: 'durée maximale', detail: '2023-12-31' },
    { kind: 'reading', definition: 'compte des trois mois', detail: '' },
    { kind: 'reading', definition: 'trois mois effectifs', detail: '' },
  ],
  etatDeSuiviDeLaSituation: [
    { kind: 'relevé', definition: 'durée maximale', detail: 'B' },
    { kind: 'not verified', definition: 'durée maximale', detail: '2023-12-31' },
    { kind: 'reading', definition: 'compte des trois mois', detail: '' },
    { kind: 'reading', definition: 'trois mois effectifs', detail: '' },
  ],
  echeanceDeFicheDeSituation: [
    { kind: 'relevé', definition: 'durée maximale', detail: 'B' },
    { kind: 'not verified', definition: 'durée maximale', detail: '2023-12-31' },
    { kind: 'reading', definition: 'compte des trois mois', detail: '' },
    { kind: 'reading', definition: 'trois mois effectifs', detail: '' },
  ],
  etatDeFicheDeSituation: [
    { kind: 'relevé', definition: 'durée maximale', detail: 'B' },
    { kind: 'not verified', definition: 'durée maximale', detail: '2023-12-31' },
    { kind: 'reading', definition: 'compte des trois mois', detail: '' },
    { kind: 'reading', definition: 'trois mois effectifs', detail: '' },
  ],
  manquantsDEtapeDeLaFin: [
    { kind: 'relevé', definition: 'durée maximale', detail: 'B' },
    { kind: 'not verified', definition: 'durée maximale', detail: '2023-12-31' },
    { kind: 'reading', definition: 'compte des trois mois', detail: '' },
    { kind: 'reading', definition: 'trois mois effectifs', detail: '' },
  ],
  demandeTraiteeEnPap: [
    { kind: 'relevé', definition: 'durée maximale', detail: 'B' },
    { kind: 'not verified', definition: 'durée maximale', detail: '2023-12-31' },
    { kind: 'reading', definition: 'portée du besoin supérieur', detail: '' },
    { kind: 'reading', definition: 'trois mois effectifs', detail: '' },
  ],
} as const;
