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
        from: '2008-06-18',
        to: '2011-02-02',
        value: { kind: 'unknown' },
        sources: ["sans source : la circulaire n° 2008/31 du 18 juin 2008 n'est pas au dossier"],
      },
      {
        from: '2011-02-03',
        to: '2023-12-31',
        value: 3,
        sources: [
          "« L'ARDH est accordée par les caisses régionales pour une durée maximale de trois mois effectifs » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)",
        ],
      },
      {
        from: '2024-01-01',
        to: null,
        value: { kind: 'unknown' },
        sources: [
          "relevé : maillage77.sante-idf.fr, la Cnav fait évoluer les aides : l'ADH remplace l'ARDH, fiabilité B",
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
        from: '2008-06-18',
        to: '2011-02-02',
        value: { kind: 'unknown' },
        sources: ["sans source : la circulaire n° 2008/31 du 18 juin 2008 n'est pas au dossier"],
      },
      {
        from: '2011-02-03',
        to: '2023-12-31',
        value: 4,
        sources: [
          "« les Caisses devront saisir une ouverture pour quatre mois calendaires » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)",
        ],
      },
      {
        from: '2024-01-01',
        to: null,
        value: { kind: 'unknown' },
        sources: [
          "relevé : maillage77.sante-idf.fr, la Cnav fait évoluer les aides : l'ADH remplace l'ARDH, fiabilité B",
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
    unit: 'an',
    verifiedUntil: '2023-12-31',
    values: [
      {
        from: '2008-06-18',
        to: '2011-02-02',
        value: { kind: 'unknown' },
        sources: ["sans source : la circulaire n° 2008/31 du 18 juin 2008 n'est pas au dossier"],
      },
      {
        from: '2011-02-03',
        to: '2023-12-31',
        value: 55,
        sources: [
          "« relevant du régime général pour la retraite à titre principal, âgées de 55 ans et plus » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)",
        ],
      },
      {
        from: '2024-01-01',
        to: null,
        value: { kind: 'unknown' },
        sources: [
          "relevé : maillage77.sante-idf.fr, la Cnav fait évoluer les aides : l'ADH remplace l'ARDH, fiabilité B",
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
        from: '2008-06-18',
        to: '2011-02-02',
        value: { kind: 'unknown' },
        sources: ["sans source : la circulaire n° 2008/31 du 18 juin 2008 n'est pas au dossier"],
      },
      {
        from: '2011-02-03',
        to: '2023-12-31',
        value: '1800.00',
        sources: [
          "« un volume d'aides plafonné à 1800 euros pour une période maximale de trois mois » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)",
          "« son montant est plafonné à 1800 € » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)",
        ],
      },
      {
        from: '2024-01-01',
        to: null,
        value: { kind: 'unknown' },
        sources: [
          "relevé : maillage77.sante-idf.fr, la Cnav fait évoluer les aides : l'ADH remplace l'ARDH, fiabilité B",
        ],
      },
    ],
  },
} as const;

/** Where the texts leave room: the readings, and the one retained. */
export const questions = {
  retourDUneHospitalisationADomicile: {
    name: "retour d'une hospitalisation à domicile",
    question:
      'La réinstallation de qui est hospitalisé à domicile est-elle son arrivée chez lui, ou la fin de cette hospitalisation ?',
    about: ['« la réinstallation de son bénéficiaire au domicile » (circulaire)'],
    readings: ['arrivée au domicile', "fin de l'hospitalisation à domicile"],
    retained: null,
  },
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
  quantiemeAbsent: {
    name: 'quantième absent',
    question:
      "Trois mois après le 31, quand le mois n'a pas de 31 : la veille se compte-t-elle depuis son dernier jour, ou depuis le lendemain ?",
    about: [
      "« Afin d'assurer la prestation sur trois mois « pleins », les Caisses devront saisir une ouverture pour quatre mois calendaires » (circulaire)",
    ],
    readings: ['veille du dernier jour', 'dernier jour compris'],
    retained: null,
  },
  jourOuLaDemandeEstFaite: {
    name: 'jour où la demande est faite',
    question: 'Le mois où la demande « aura été faite » est-il celui de sa transmission, ou celui de sa formulation ?',
    about: ['« au premier jour du mois civil au cours duquel la demande aura été faite » (circulaire)'],
    readings: ['demande transmise', 'demande formulée'],
    retained: {
      reading: 'demande transmise',
      by: 'hypothèse de travail du projet',
      on: '2026-11-22',
      reason: "c'est la demande transmise que la caisse saisit dans son outil",
    },
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
  aideApresLesTroisMois: {
    name: 'aide après les trois mois',
    question:
      "Hospitalisé pendant les trois mois et revenu après eux, le retraité garde-t-il le reste de l'aide notifiée ?",
    about: [
      "« l'aide n'est pas interrompue et le plan d'aide mis en place se poursuit lors du retour à domicile, dans la limite de l'aide initialement notifiée » (circulaire)",
    ],
    readings: ['aide finie', 'aide poursuivie'],
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
    retained: {
      reading: 'coût total',
      by: 'hypothèse de travail du projet',
      on: '2026-11-22',
      reason:
        "la notice plafonne le montant du plan d'aide, la circulaire le volume d'aides ; ni l'une ni l'autre ne parle de la part de la caisse",
    },
  },
  tauxApresControle: {
    name: 'taux après contrôle',
    question: "Un contrôle qui trouve d'autres ressources change-t-il ce qui est dû ?",
    about: ["« l'avis d'imposition justifiant le revenu déclaré » (circulaire)"],
    readings: ['taux définitif', 'sommes à rendre'],
    retained: null,
  },
  jourDeLaTransmission: {
    name: 'jour de la transmission',
    question: 'La demande est-elle transmise le jour où elle est envoyée, ou le jour où la caisse la reçoit ?',
    about: [
      "« La demande d'ARDH doit être transmise aux services de la Caisse (CARSAT, CGSS, CRAV ou CNAV) avant la fin de l'hospitalisation » (circulaire)",
    ],
    readings: ["transmise à l'envoi", 'transmise à la réception'],
    retained: {
      reading: "transmise à l'envoi",
      by: 'hypothèse de travail du projet',
      on: '2026-11-22',
      reason:
        "la notice dit « adressée » et « l'envoyer », actes de celui qui demande ; aucune phrase ne parle du jour où la caisse reçoit",
    },
  },
  borneDeLaDemande: {
    name: 'borne de la demande',
    question:
      "La demande doit-elle être transmise avant la fin de l'hospitalisation, transmise avant le retour au domicile, ou seulement formulée avant lui ?",
    about: ["« En revanche, une demande formulée après retour au domicile n'est pas recevable » (circulaire)"],
    readings: ['transmise avant la sortie', 'transmise avant de rentrer', 'formulée avant de rentrer'],
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
    question: "L'âge s'apprécie-t-il au jour de la demande, du retour, ou de l'accord ?",
    about: ['« relevant du régime général pour la retraite à titre principal, âgées de 55 ans et plus » (circulaire)'],
    readings: ['âge à la demande', 'âge au retour', "âge à l'accord"],
    retained: null,
  },
  anniversaireDUn29Fevrier: {
    name: "anniversaire d'un 29 février",
    question: "Né un 29 février, a-t-on son âge le 28 février ou le 1er mars d'une année commune ?",
    about: ['« relevant du régime général pour la retraite à titre principal, âgées de 55 ans et plus » (circulaire)'],
    readings: ['âge acquis en février', 'âge acquis en mars'],
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
  imprimeNonSigne: {
    name: 'imprimé non signé',
    question: "Un imprimé que l'établissement n'a pas signé est-il à compléter, ou rend-il la demande irrecevable ?",
    about: [
      "« L'imprimé, correspondant à un modèle national, est signé par le demandeur et par l'établissement » (circulaire)",
    ],
    readings: ['dossier à compléter', 'demande irrecevable'],
    retained: {
      reading: 'dossier à compléter',
      by: 'hypothèse de travail du projet',
      on: '2026-11-22',
      reason: 'la circulaire ne dit irrecevable que la demande tardive',
    },
  },
  aideSocialeApresLArdh: {
    name: "aide sociale après l'ARDH",
    question:
      "Après l'ARDH, qui relève de l'aide sociale départementale va-t-il au département pour tout besoin, ou pour la seule aide ménagère ?",
    about: [
      "« si un besoin est constaté au-delà de la période au cours de laquelle le droit à l'ARDH existe, le bénéficiaire doit être orienté vers les services du département » (circulaire)",
    ],
    readings: ['tout besoin', 'aide ménagère seule'],
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
  jourDuRetour: [{ kind: 'reading', definition: "retour d'une hospitalisation à domicile", detail: '' }],
  premierJourDuDroit: [{ kind: 'reading', definition: "retour d'une hospitalisation à domicile", detail: '' }],
  finDesTroisMoisPleins: [
    { kind: 'relevé', definition: 'durée maximale', detail: 'B' },
    { kind: 'not verified', definition: 'durée maximale', detail: '2023-12-31' },
    { kind: 'reading', definition: "retour d'une hospitalisation à domicile", detail: '' },
    { kind: 'reading', definition: 'quantième absent', detail: '' },
  ],
  troisMoisDuDroit: [
    { kind: 'relevé', definition: 'durée maximale', detail: 'B' },
    { kind: 'not verified', definition: 'durée maximale', detail: '2023-12-31' },
    { kind: 'reading', definition: 'trois mois effectifs', detail: '' },
    { kind: 'reading', definition: "retour d'une hospitalisation à domicile", detail: '' },
    { kind: 'reading', definition: 'quantième absent', detail: '' },
  ],
  transmission: [{ kind: 'reading', definition: 'jour de la transmission', detail: "transmise à l'envoi" }],
  ouvertureDansLOutil: [
    { kind: 'relevé', definition: "durée de l'ouverture", detail: 'B' },
    { kind: 'not verified', definition: "durée de l'ouverture", detail: '2023-12-31' },
    { kind: 'reading', definition: 'jour où la demande est faite', detail: 'demande transmise' },
    { kind: 'reading', definition: 'jour de la transmission', detail: "transmise à l'envoi" },
  ],
  suiteDeLaNouvelleHospitalisation: [
    { kind: 'relevé', definition: 'durée maximale', detail: 'B' },
    { kind: 'not verified', definition: 'durée maximale', detail: '2023-12-31' },
    { kind: 'reading', definition: "retour d'une hospitalisation à domicile", detail: '' },
    { kind: 'reading', definition: 'trois mois effectifs', detail: '' },
    { kind: 'reading', definition: 'quantième absent', detail: '' },
  ],
  nouvelleEvaluation: [
    { kind: 'relevé', definition: 'durée maximale', detail: 'B' },
    { kind: 'not verified', definition: 'durée maximale', detail: '2023-12-31' },
    { kind: 'reading', definition: "retour d'une hospitalisation à domicile", detail: '' },
    { kind: 'reading', definition: 'trois mois effectifs', detail: '' },
    { kind: 'reading', definition: 'quantième absent', detail: '' },
  ],
  joursDHospitalisation: [
    { kind: 'relevé', definition: 'durée maximale', detail: 'B' },
    { kind: 'not verified', definition: 'durée maximale', detail: '2023-12-31' },
    { kind: 'reading', definition: "retour d'une hospitalisation à domicile", detail: '' },
    { kind: 'reading', definition: 'trois mois effectifs', detail: '' },
    { kind: 'reading', definition: 'quantième absent', detail: '' },
  ],
  dernierJourDuDroit: [
    { kind: 'relevé', definition: 'durée maximale', detail: 'B' },
    { kind: 'not verified', definition: 'durée maximale', detail: '2023-12-31' },
    { kind: 'reading', definition: 'compte des trois mois', detail: '' },
    { kind: 'reading', definition: 'trois mois effectifs', detail: '' },
    { kind: 'reading', definition: "retour d'une hospitalisation à domicile", detail: '' },
    { kind: 'reading', definition: 'quantième absent', detail: '' },
  ],
  aideApresLeRetour: [
    { kind: 'relevé', definition: 'durée maximale', detail: 'B' },
    { kind: 'not verified', definition: 'durée maximale', detail: '2023-12-31' },
    { kind: 'reading', definition: "retour d'une hospitalisation à domicile", detail: '' },
    { kind: 'reading', definition: 'compte des trois mois', detail: '' },
    { kind: 'reading', definition: 'trois mois effectifs', detail: '' },
    { kind: 'reading', definition: 'quantième absent', detail: '' },
  ],
  aideUtilisableAuRetour: [
    { kind: 'relevé', definition: 'durée maximale', detail: 'B' },
    { kind: 'not verified', definition: 'durée maximale', detail: '2023-12-31' },
    { kind: 'reading', definition: "retour d'une hospitalisation à domicile", detail: '' },
    { kind: 'reading', definition: 'trois mois effectifs', detail: '' },
    { kind: 'reading', definition: 'quantième absent', detail: '' },
    { kind: 'reading', definition: 'compte des trois mois', detail: '' },
    { kind: 'reading', definition: 'aide après les trois mois', detail: '' },
  ],
  ouvertureSuffisante: [
    { kind: 'relevé', definition: 'durée maximale', detail: 'B' },
    { kind: 'not verified', definition: 'durée maximale', detail: '2023-12-31' },
    { kind: 'relevé', definition: "durée de l'ouverture", detail: 'B' },
    { kind: 'not verified', definition: "durée de l'ouverture", detail: '2023-12-31' },
    { kind: 'reading', definition: 'compte des trois mois', detail: '' },
    { kind: 'reading', definition: 'trois mois effectifs', detail: '' },
    { kind: 'reading', definition: "retour d'une hospitalisation à domicile", detail: '' },
    { kind: 'reading', definition: 'quantième absent', detail: '' },
    { kind: 'reading', definition: 'jour où la demande est faite', detail: 'demande transmise' },
    { kind: 'reading', definition: 'jour de la transmission', detail: "transmise à l'envoi" },
  ],
  droitHorsDeLOuverture: [
    { kind: 'relevé', definition: "durée de l'ouverture", detail: 'B' },
    { kind: 'not verified', definition: "durée de l'ouverture", detail: '2023-12-31' },
    { kind: 'relevé', definition: 'durée maximale', detail: 'B' },
    { kind: 'not verified', definition: 'durée maximale', detail: '2023-12-31' },
    { kind: 'reading', definition: 'jour où la demande est faite', detail: 'demande transmise' },
    { kind: 'reading', definition: 'jour de la transmission', detail: "transmise à l'envoi" },
    { kind: 'reading', definition: 'compte des trois mois', detail: '' },
    { kind: 'reading', definition: 'trois mois effectifs', detail: '' },
    { kind: 'reading', definition: "retour d'une hospitalisation à domicile", detail: '' },
    { kind: 'reading', definition: 'quantième absent', detail: '' },
  ],
  dernierJourServi: [
    { kind: 'relevé', definition: 'durée maximale', detail: 'B' },
    { kind: 'not verified', definition: 'durée maximale', detail: '2023-12-31' },
    { kind: 'relevé', definition: "durée de l'ouverture", detail: 'B' },
    { kind: 'not verified', definition: "durée de l'ouverture", detail: '2023-12-31' },
    { kind: 'reading', definition: 'compte des trois mois', detail: '' },
    { kind: 'reading', definition: 'trois mois effectifs', detail: '' },
    { kind: 'reading', definition: "retour d'une hospitalisation à domicile", detail: '' },
    { kind: 'reading', definition: 'quantième absent', detail: '' },
    { kind: 'reading', definition: 'jour où la demande est faite', detail: 'demande transmise' },
    { kind: 'reading', definition: 'jour de la transmission', detail: "transmise à l'envoi" },
    { kind: 'reading', definition: "droit au-delà de l'ouverture", detail: '' },
  ],
  transmisePendantLHospitalisation: [
    { kind: 'reading', definition: 'jour de la transmission', detail: "transmise à l'envoi" },
  ],
  transmiseAvantLeRetour: [{ kind: 'reading', definition: 'jour de la transmission', detail: "transmise à l'envoi" }],
  formuleeAvantLeRetour: [{ kind: 'reading', definition: 'jour de la transmission', detail: "transmise à l'envoi" }],
  demandeATemps: [
    { kind: 'reading', definition: 'jour de la transmission', detail: "transmise à l'envoi" },
    { kind: 'reading', definition: 'borne de la demande', detail: '' },
  ],
  recevable: [
    { kind: 'reading', definition: 'jour de la transmission', detail: "transmise à l'envoi" },
    { kind: 'reading', definition: 'borne de la demande', detail: '' },
    { kind: 'reading', definition: 'imprimé non signé', detail: 'dossier à compléter' },
  ],
  hospitalisationCouverte: [{ kind: 'reading', definition: 'psychiatrie sans expérimentation', detail: '' }],
  releveDuRegimeGeneral: [{ kind: 'reading', definition: 'régime principal', detail: '' }],
  ageMinimalAtteint: [
    { kind: 'relevé', definition: 'âge minimal', detail: 'B' },
    { kind: 'not verified', definition: 'âge minimal', detail: '2023-12-31' },
    { kind: 'reading', definition: "anniversaire d'un 29 février", detail: '' },
  ],
  ageRequis: [
    { kind: 'relevé', definition: 'durée maximale', detail: 'B' },
    { kind: 'not verified', definition: 'durée maximale', detail: '2023-12-31' },
    { kind: 'relevé', definition: 'âge minimal', detail: 'B' },
    { kind: 'not verified', definition: 'âge minimal', detail: '2023-12-31' },
    { kind: 'reading', definition: "anniversaire d'un 29 février", detail: '' },
    { kind: 'reading', definition: "jour de l'âge", detail: '' },
  ],
  excluParUneAideLegale: [{ kind: 'reading', definition: 'aide exclusive', detail: '' }],
  eligibleALArdh: [
    { kind: 'relevé', definition: 'durée maximale', detail: 'B' },
    { kind: 'not verified', definition: 'durée maximale', detail: '2023-12-31' },
    { kind: 'relevé', definition: 'âge minimal', detail: 'B' },
    { kind: 'not verified', definition: 'âge minimal', detail: '2023-12-31' },
    { kind: 'reading', definition: 'psychiatrie sans expérimentation', detail: '' },
    { kind: 'reading', definition: 'régime principal', detail: '' },
    { kind: 'reading', definition: "anniversaire d'un 29 février", detail: '' },
    { kind: 'reading', definition: "jour de l'âge", detail: '' },
    { kind: 'reading', definition: 'aide exclusive', detail: '' },
  ],
  orientationDeLaDemande: [
    { kind: 'relevé', definition: 'durée maximale', detail: 'B' },
    { kind: 'not verified', definition: 'durée maximale', detail: '2023-12-31' },
    { kind: 'relevé', definition: 'âge minimal', detail: 'B' },
    { kind: 'not verified', definition: 'âge minimal', detail: '2023-12-31' },
    { kind: 'reading', definition: 'jour de la transmission', detail: "transmise à l'envoi" },
    { kind: 'reading', definition: 'borne de la demande', detail: '' },
    { kind: 'reading', definition: 'imprimé non signé', detail: 'dossier à compléter' },
    { kind: 'reading', definition: 'demande tardive en GIR 1 à 4', detail: '' },
    { kind: 'reading', definition: 'psychiatrie sans expérimentation', detail: '' },
    { kind: 'reading', definition: 'régime principal', detail: '' },
    { kind: 'reading', definition: "anniversaire d'un 29 février", detail: '' },
    { kind: 'reading', definition: "jour de l'âge", detail: '' },
    { kind: 'reading', definition: 'aide exclusive', detail: '' },
  ],
  decisionDeLaCaisse: [
    { kind: 'relevé', definition: 'durée maximale', detail: 'B' },
    { kind: 'not verified', definition: 'durée maximale', detail: '2023-12-31' },
    { kind: 'relevé', definition: 'âge minimal', detail: 'B' },
    { kind: 'not verified', definition: 'âge minimal', detail: '2023-12-31' },
    { kind: 'reading', definition: 'jour de la transmission', detail: "transmise à l'envoi" },
    { kind: 'reading', definition: 'borne de la demande', detail: '' },
    { kind: 'reading', definition: 'imprimé non signé', detail: 'dossier à compléter' },
    { kind: 'reading', definition: 'demande tardive en GIR 1 à 4', detail: '' },
    { kind: 'reading', definition: 'psychiatrie sans expérimentation', detail: '' },
    { kind: 'reading', definition: 'régime principal', detail: '' },
    { kind: 'reading', definition: "anniversaire d'un 29 février", detail: '' },
    { kind: 'reading', definition: "jour de l'âge", detail: '' },
    { kind: 'reading', definition: 'aide exclusive', detail: '' },
  ],
  planSuivi: [{ kind: 'reading', definition: 'nouveau plan de trois mois', detail: '' }],
  plafondDuPlanSuivi: [
    { kind: 'relevé', definition: "plafond de l'ARDH", detail: 'B' },
    { kind: 'not verified', definition: "plafond de l'ARDH", detail: '2023-12-31' },
    { kind: 'reading', definition: 'nouveau plan de trois mois', detail: '' },
  ],
  montantDuPlanRetenu: [
    { kind: 'relevé', definition: "plafond de l'ARDH", detail: 'B' },
    { kind: 'not verified', definition: "plafond de l'ARDH", detail: '2023-12-31' },
    { kind: 'reading', definition: 'assiette du plafond', detail: 'coût total' },
    { kind: 'reading', definition: 'nouveau plan de trois mois', detail: '' },
  ],
  partDeLaCaisse: [
    { kind: 'relevé', definition: "plafond de l'ARDH", detail: 'B' },
    { kind: 'not verified', definition: "plafond de l'ARDH", detail: '2023-12-31' },
    { kind: 'reading', definition: 'assiette du plafond', detail: 'coût total' },
    { kind: 'reading', definition: 'nouveau plan de trois mois', detail: '' },
  ],
  planDansLePlafond: [
    { kind: 'relevé', definition: "plafond de l'ARDH", detail: 'B' },
    { kind: 'not verified', definition: "plafond de l'ARDH", detail: '2023-12-31' },
    { kind: 'reading', definition: 'assiette du plafond', detail: 'coût total' },
    { kind: 'reading', definition: 'nouveau plan de trois mois', detail: '' },
  ],
  resteALaChargeDuRetraite: [
    { kind: 'relevé', definition: "plafond de l'ARDH", detail: 'B' },
    { kind: 'not verified', definition: "plafond de l'ARDH", detail: '2023-12-31' },
    { kind: 'reading', definition: 'assiette du plafond', detail: 'coût total' },
    { kind: 'reading', definition: 'nouveau plan de trois mois', detail: '' },
  ],
  sommeARendre: [
    { kind: 'relevé', definition: "plafond de l'ARDH", detail: 'B' },
    { kind: 'not verified', definition: "plafond de l'ARDH", detail: '2023-12-31' },
    { kind: 'reading', definition: 'taux après contrôle', detail: '' },
    { kind: 'reading', definition: 'assiette du plafond', detail: 'coût total' },
    { kind: 'reading', definition: 'nouveau plan de trois mois', detail: '' },
  ],
  etablissementSignataire: [{ kind: 'reading', definition: "signature de l'établissement", detail: '' }],
  verdictDeDossierDeDemande: [{ kind: 'reading', definition: "signature de l'établissement", detail: '' }],
  manquantsDeDossierDeDemande: [{ kind: 'reading', definition: "signature de l'établissement", detail: '' }],
  servicesPossiblesDes: [
    { kind: 'relevé', definition: 'durée maximale', detail: 'B' },
    { kind: 'not verified', definition: 'durée maximale', detail: '2023-12-31' },
    { kind: 'relevé', definition: 'âge minimal', detail: 'B' },
    { kind: 'not verified', definition: 'âge minimal', detail: '2023-12-31' },
    { kind: 'reading', definition: 'jour de la transmission', detail: "transmise à l'envoi" },
    { kind: 'reading', definition: 'borne de la demande', detail: '' },
    { kind: 'reading', definition: 'imprimé non signé', detail: 'dossier à compléter' },
    { kind: 'reading', definition: 'demande tardive en GIR 1 à 4', detail: '' },
    { kind: 'reading', definition: 'psychiatrie sans expérimentation', detail: '' },
    { kind: 'reading', definition: 'régime principal', detail: '' },
    { kind: 'reading', definition: "anniversaire d'un 29 février", detail: '' },
    { kind: 'reading', definition: "jour de l'âge", detail: '' },
    { kind: 'reading', definition: 'aide exclusive', detail: '' },
  ],
  echeanceDeSuiviDeLaSituation: [
    { kind: 'relevé', definition: 'durée maximale', detail: 'B' },
    { kind: 'not verified', definition: 'durée maximale', detail: '2023-12-31' },
    { kind: 'reading', definition: 'compte des trois mois', detail: '' },
    { kind: 'reading', definition: 'trois mois effectifs', detail: '' },
    { kind: 'reading', definition: "retour d'une hospitalisation à domicile", detail: '' },
    { kind: 'reading', definition: 'quantième absent', detail: '' },
  ],
  etatDeSuiviDeLaSituation: [
    { kind: 'relevé', definition: 'durée maximale', detail: 'B' },
    { kind: 'not verified', definition: 'durée maximale', detail: '2023-12-31' },
    { kind: 'reading', definition: 'compte des trois mois', detail: '' },
    { kind: 'reading', definition: 'trois mois effectifs', detail: '' },
    { kind: 'reading', definition: "retour d'une hospitalisation à domicile", detail: '' },
    { kind: 'reading', definition: 'quantième absent', detail: '' },
  ],
  echeanceDeFicheDeSituation: [
    { kind: 'relevé', definition: 'durée maximale', detail: 'B' },
    { kind: 'not verified', definition: 'durée maximale', detail: '2023-12-31' },
    { kind: 'reading', definition: 'compte des trois mois', detail: '' },
    { kind: 'reading', definition: 'trois mois effectifs', detail: '' },
    { kind: 'reading', definition: "retour d'une hospitalisation à domicile", detail: '' },
    { kind: 'reading', definition: 'quantième absent', detail: '' },
  ],
  etatDeFicheDeSituation: [
    { kind: 'relevé', definition: 'durée maximale', detail: 'B' },
    { kind: 'not verified', definition: 'durée maximale', detail: '2023-12-31' },
    { kind: 'reading', definition: 'compte des trois mois', detail: '' },
    { kind: 'reading', definition: 'trois mois effectifs', detail: '' },
    { kind: 'reading', definition: "retour d'une hospitalisation à domicile", detail: '' },
    { kind: 'reading', definition: 'quantième absent', detail: '' },
  ],
  manquantsDEtapeDeLaFin: [
    { kind: 'relevé', definition: 'durée maximale', detail: 'B' },
    { kind: 'not verified', definition: 'durée maximale', detail: '2023-12-31' },
    { kind: 'reading', definition: 'compte des trois mois', detail: '' },
    { kind: 'reading', definition: 'trois mois effectifs', detail: '' },
    { kind: 'reading', definition: "retour d'une hospitalisation à domicile", detail: '' },
    { kind: 'reading', definition: 'quantième absent', detail: '' },
  ],
  suiteADonner: [{ kind: 'reading', definition: "aide sociale après l'ARDH", detail: '' }],
  demandeTraiteeEnPap: [
    { kind: 'relevé', definition: 'durée maximale', detail: 'B' },
    { kind: 'not verified', definition: 'durée maximale', detail: '2023-12-31' },
    { kind: 'reading', definition: 'portée du besoin supérieur', detail: '' },
    { kind: 'reading', definition: "retour d'une hospitalisation à domicile", detail: '' },
    { kind: 'reading', definition: 'trois mois effectifs', detail: '' },
    { kind: 'reading', definition: 'quantième absent', detail: '' },
  ],
} as const;
