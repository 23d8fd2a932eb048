/**
 * Valeurs communes de l'action sociale des caisses de retraite: its parameters and its questions, as data.
 * Made by Attendu with commun.ts. Do not edit: change the rules and build again.
 */

/** The parameters, with their periods (both days included) and their sources. */
export const parameters = {
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
  plafondAnnuelDeLAspaDUnePersonneSeule: {
    name: "plafond annuel de l'Aspa d'une personne seule",
    unit: '€',
    verifiedUntil: '2026-11-21',
    values: [
      {
        from: '2018-04-01',
        to: '2018-12-31',
        value: '9998.40',
        sources: ["relevé : openfisca-france, paramètres de l'Aspa, fiabilité B"],
      },
      {
        from: '2019-01-01',
        to: '2019-12-31',
        value: '10418.40',
        sources: ["relevé : openfisca-france, paramètres de l'Aspa, fiabilité B"],
      },
      {
        from: '2020-01-01',
        to: '2020-12-31',
        value: '10838.40',
        sources: ["relevé : openfisca-france, paramètres de l'Aspa, fiabilité B"],
      },
      {
        from: '2021-01-01',
        to: '2021-12-31',
        value: '10881.75',
        sources: ["relevé : openfisca-france, paramètres de l'Aspa, fiabilité B"],
      },
      {
        from: '2022-01-01',
        to: '2022-06-30',
        value: '11001.44',
        sources: ["relevé : openfisca-france, paramètres de l'Aspa, fiabilité B"],
      },
      {
        from: '2022-07-01',
        to: '2022-12-31',
        value: '11441.50',
        sources: ["relevé : openfisca-france, paramètres de l'Aspa, fiabilité B"],
      },
      {
        from: '2023-01-01',
        to: '2023-12-31',
        value: '11533.02',
        sources: ["relevé : openfisca-france, paramètres de l'Aspa, fiabilité B"],
      },
      {
        from: '2024-01-01',
        to: '2024-12-31',
        value: '12144.27',
        sources: ["relevé : openfisca-france, paramètres de l'Aspa, fiabilité B"],
      },
      {
        from: '2025-01-01',
        to: '2025-12-31',
        value: '12411.44',
        sources: ['relevé : openfisca-france, qui cite la circulaire Cnav 2024-39 du 23 décembre 2024, fiabilité B'],
      },
      {
        from: '2026-01-01',
        to: null,
        value: '12523.14',
        sources: ['relevé : openfisca-france, qui cite la circulaire Cnav 2025-29 du 22 décembre 2025, fiabilité B'],
      },
    ],
  },
  plafondAnnuelDeLAspaDUnCouple: {
    name: "plafond annuel de l'Aspa d'un couple",
    unit: '€',
    verifiedUntil: '2026-11-21',
    values: [
      {
        from: '2018-04-01',
        to: '2018-12-31',
        value: '15522.54',
        sources: ["relevé : openfisca-france, paramètres de l'Aspa, fiabilité B"],
      },
      {
        from: '2019-01-01',
        to: '2019-12-31',
        value: '16174.59',
        sources: ["relevé : openfisca-france, paramètres de l'Aspa, fiabilité B"],
      },
      {
        from: '2020-01-01',
        to: '2020-12-31',
        value: '16826.64',
        sources: ["relevé : openfisca-france, paramètres de l'Aspa, fiabilité B"],
      },
      {
        from: '2021-01-01',
        to: '2021-12-31',
        value: '16893.94',
        sources: ["relevé : openfisca-france, paramètres de l'Aspa, fiabilité B"],
      },
      {
        from: '2022-01-01',
        to: '2022-06-30',
        value: '17079.77',
        sources: ["relevé : openfisca-france, paramètres de l'Aspa, fiabilité B"],
      },
      {
        from: '2022-07-01',
        to: '2022-12-31',
        value: '17762.96',
        sources: ["relevé : openfisca-france, paramètres de l'Aspa, fiabilité B"],
      },
      {
        from: '2023-01-01',
        to: '2023-12-31',
        value: '17905.06',
        sources: ["relevé : openfisca-france, paramètres de l'Aspa, fiabilité B"],
      },
      {
        from: '2024-01-01',
        to: '2024-12-31',
        value: '18854.02',
        sources: ["relevé : openfisca-france, paramètres de l'Aspa, fiabilité B"],
      },
      {
        from: '2025-01-01',
        to: '2025-12-31',
        value: '19268.80',
        sources: ['relevé : openfisca-france, qui cite la circulaire Cnav 2024-39 du 23 décembre 2024, fiabilité B'],
      },
      {
        from: '2026-01-01',
        to: null,
        value: '19442.21',
        sources: ['relevé : openfisca-france, qui cite la circulaire Cnav 2025-29 du 22 décembre 2025, fiabilité B'],
      },
    ],
  },
  limiteDeLaPremiereTrancheDUnePersonneSeule: {
    name: "limite de la première tranche d'une personne seule",
    unit: '€',
    verifiedUntil: '2025-12-31',
    values: [
      {
        from: '2021-12-01',
        to: '2025-01-30',
        value: { kind: 'unknown' },
        sources: ['sans source : valeurs de 2021 à 2024 cherchées et non trouvées, sauf la dernière'],
      },
      {
        from: '2025-01-31',
        to: '2025-01-31',
        value: '1012.02',
        sources: [
          'relevé : Six actualités, aide ménagère de la Cnav : ce qui change pour les retraités en 2025, fiabilité C',
        ],
      },
      {
        from: '2025-02-01',
        to: null,
        value: '1034.28',
        sources: [
          'relevé : Six actualités, aide ménagère de la Cnav : ce qui change pour les retraités en 2025, fiabilité C',
        ],
      },
    ],
  },
  limiteDeLaPremiereTrancheDUnMenage: {
    name: "limite de la première tranche d'un ménage",
    unit: '€',
    verifiedUntil: '2025-12-31',
    values: [
      {
        from: '2021-12-01',
        to: '2022-08-10',
        value: '1423.31',
        sources: [
          'relevé : Le Media social, aides de la Cnav aux personnes âgées : les barèmes réévalués, fiabilité B',
        ],
      },
      {
        from: '2022-08-11',
        to: '2022-12-31',
        value: '1480.24',
        sources: [
          'relevé : Le Media social, aides de la Cnav aux personnes âgées : les barèmes réévalués, fiabilité B',
        ],
      },
      {
        from: '2023-01-01',
        to: null,
        value: { kind: 'unknown' },
        sources: ['sans source : valeurs depuis 2023 cherchées et non trouvées'],
      },
    ],
  },
  limiteDeLaDerniereTrancheDUnePersonneSeule: {
    name: "limite de la dernière tranche d'une personne seule",
    unit: '€',
    verifiedUntil: '2025-12-31',
    values: [
      {
        from: '2021-12-01',
        to: '2025-01-30',
        value: { kind: 'unknown' },
        sources: ['sans source : valeurs de 2021 à 2024 cherchées et non trouvées, sauf la dernière'],
      },
      {
        from: '2025-01-31',
        to: '2025-01-31',
        value: '2232.00',
        sources: [
          'relevé : Six actualités, aide ménagère de la Cnav : ce qui change pour les retraités en 2025, fiabilité C',
        ],
      },
      {
        from: '2025-02-01',
        to: null,
        value: '2281.00',
        sources: [
          'relevé : Six actualités, aide ménagère de la Cnav : ce qui change pour les retraités en 2025, fiabilité C',
        ],
      },
    ],
  },
  partDuRetraiteDansLaPremiereTranche: {
    name: 'part du retraité dans la première tranche',
    unit: '%',
    verifiedUntil: '2025-12-31',
    values: [
      {
        from: '2021-12-01',
        to: '2025-01-30',
        value: { kind: 'unknown' },
        sources: ['sans source : valeurs de 2021 à 2024 cherchées et non trouvées, sauf la dernière'],
      },
      {
        from: '2025-01-31',
        to: null,
        value: '10.00',
        sources: [
          'relevé : Six actualités, aide ménagère de la Cnav : ce qui change pour les retraités en 2025, fiabilité C',
        ],
      },
    ],
  },
  partDuRetraiteAuDelaDeLaDerniereTranche: {
    name: 'part du retraité au-delà de la dernière tranche',
    unit: '%',
    verifiedUntil: '2025-12-31',
    values: [
      {
        from: '2021-12-01',
        to: '2025-01-30',
        value: { kind: 'unknown' },
        sources: ['sans source : valeurs de 2021 à 2024 cherchées et non trouvées, sauf la dernière'],
      },
      {
        from: '2025-01-31',
        to: null,
        value: '75.00',
        sources: [
          'relevé : Six actualités, aide ménagère de la Cnav : ce qui change pour les retraités en 2025, fiabilité C',
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
        from: '2004-07-01',
        to: '2004-12-31',
        value: '15.99',
        sources: ['relevé : ASH n° 2367, circulaire Cnav 2004/30, fiabilité B'],
      },
      {
        from: '2005-01-01',
        to: '2012-01-31',
        value: { kind: 'unknown' },
        sources: ['sans source : valeurs de 2005 à 2014 cherchées et non trouvées, sauf celles qui suivent'],
      },
      {
        from: '2012-02-01',
        to: '2012-02-29',
        value: '19.20',
        sources: ['relevé : Carsat, diapositives de février 2012 (slideplayer.fr), fiabilité C'],
      },
      {
        from: '2012-03-01',
        to: '2014-12-30',
        value: { kind: 'unknown' },
        sources: ['sans source : valeurs de 2012 à 2014 cherchées et non trouvées, sauf la dernière'],
      },
      {
        from: '2014-12-31',
        to: '2014-12-31',
        value: '19.40',
        sources: ['relevé : Tout sur mes finances, aide à domicile, tarifs de 2015, fiabilité C'],
      },
      {
        from: '2015-01-01',
        to: '2015-12-31',
        value: '20.10',
        sources: ['relevé : Tout sur mes finances, aide à domicile, tarifs de 2015, fiabilité C'],
      },
      {
        from: '2016-01-01',
        to: '2020-12-31',
        value: { kind: 'unknown' },
        sources: ['sans source : valeurs de 2016 à 2020 cherchées et non trouvées'],
      },
      {
        from: '2021-01-01',
        to: '2021-09-30',
        value: '21.10',
        sources: ['relevé : Bizouard patrimoine, maintien à domicile : hausse des aides, fiabilité C'],
      },
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
  participationHoraireDuDimancheEtDesJoursFeries: {
    name: 'participation horaire du dimanche et des jours fériés',
    unit: '€/h',
    verifiedUntil: '2025-12-31',
    values: [
      {
        from: '2004-07-01',
        to: '2004-12-31',
        value: '18.66',
        sources: ['relevé : ASH n° 2367, circulaire Cnav 2004/30, fiabilité B'],
      },
      {
        from: '2005-01-01',
        to: '2014-12-30',
        value: { kind: 'unknown' },
        sources: ['sans source : valeurs de 2005 à 2014 cherchées et non trouvées, sauf la dernière'],
      },
      {
        from: '2014-12-31',
        to: '2014-12-31',
        value: '22.20',
        sources: ['relevé : Tout sur mes finances, aide à domicile, tarifs de 2015, fiabilité C'],
      },
      {
        from: '2015-01-01',
        to: '2015-12-31',
        value: '23.00',
        sources: ['relevé : Tout sur mes finances, aide à domicile, tarifs de 2015, fiabilité C'],
      },
      {
        from: '2016-01-01',
        to: '2020-12-31',
        value: { kind: 'unknown' },
        sources: ['sans source : valeurs de 2016 à 2020 cherchées et non trouvées'],
      },
      {
        from: '2021-01-01',
        to: '2021-09-30',
        value: '24.10',
        sources: ['relevé : Bizouard patrimoine, maintien à domicile : hausse des aides, fiabilité C'],
      },
      {
        from: '2021-10-01',
        to: '2021-12-31',
        value: '27.50',
        sources: ["relevé : Carsat Sud-Est, revalorisation du montant de l'aide à domicile, fiabilité B"],
      },
      {
        from: '2022-01-01',
        to: null,
        value: { kind: 'unknown' },
        sources: ['sans source : valeurs depuis 2022 cherchées et non trouvées'],
      },
    ],
  },
  participationHoraireEnAlsaceMoselle: {
    name: 'participation horaire en Alsace-Moselle',
    unit: '€/h',
    verifiedUntil: '2025-12-31',
    values: [
      {
        from: '2004-07-01',
        to: '2004-12-31',
        value: '16.22',
        sources: ['relevé : ASH n° 2367, circulaire Cnav 2004/30, fiabilité B'],
      },
      {
        from: '2005-01-01',
        to: '2014-12-30',
        value: { kind: 'unknown' },
        sources: ['sans source : valeurs de 2005 à 2014 cherchées et non trouvées, sauf la dernière'],
      },
      {
        from: '2014-12-31',
        to: '2014-12-31',
        value: '19.60',
        sources: ['relevé : Tout sur mes finances, aide à domicile, tarifs de 2015, fiabilité C'],
      },
      {
        from: '2015-01-01',
        to: '2015-12-31',
        value: '20.30',
        sources: ['relevé : Tout sur mes finances, aide à domicile, tarifs de 2015, fiabilité C'],
      },
      {
        from: '2016-01-01',
        to: '2020-12-31',
        value: { kind: 'unknown' },
        sources: ['sans source : valeurs de 2016 à 2020 cherchées et non trouvées'],
      },
      {
        from: '2021-01-01',
        to: '2021-09-30',
        value: '21.30',
        sources: ['relevé : Bizouard patrimoine, maintien à domicile : hausse des aides, fiabilité C'],
      },
      {
        from: '2021-10-01',
        to: '2021-12-31',
        value: '24.70',
        sources: ["relevé : Carsat Sud-Est, revalorisation du montant de l'aide à domicile, fiabilité B"],
      },
      {
        from: '2022-01-01',
        to: null,
        value: { kind: 'unknown' },
        sources: ['sans source : valeurs depuis 2022 cherchées et non trouvées'],
      },
    ],
  },
  participationHoraireDuDimancheEtDesJoursFeriesEnAlsaceMoselle: {
    name: 'participation horaire du dimanche et des jours fériés en Alsace-Moselle',
    unit: '€/h',
    verifiedUntil: '2025-12-31',
    values: [
      {
        from: '2004-07-01',
        to: '2004-12-31',
        value: '18.89',
        sources: ['relevé : ASH n° 2367, circulaire Cnav 2004/30, fiabilité B'],
      },
      {
        from: '2005-01-01',
        to: '2014-12-30',
        value: { kind: 'unknown' },
        sources: ['sans source : valeurs de 2005 à 2014 cherchées et non trouvées, sauf la dernière'],
      },
      {
        from: '2014-12-31',
        to: '2014-12-31',
        value: '22.40',
        sources: ['relevé : Tout sur mes finances, aide à domicile, tarifs de 2015, fiabilité C'],
      },
      {
        from: '2015-01-01',
        to: '2015-12-31',
        value: '23.20',
        sources: ['relevé : Tout sur mes finances, aide à domicile, tarifs de 2015, fiabilité C'],
      },
      {
        from: '2016-01-01',
        to: '2020-12-31',
        value: { kind: 'unknown' },
        sources: ['sans source : valeurs de 2016 à 2020 cherchées et non trouvées'],
      },
      {
        from: '2021-01-01',
        to: '2021-09-30',
        value: '24.30',
        sources: ['relevé : Bizouard patrimoine, maintien à domicile : hausse des aides, fiabilité C'],
      },
      {
        from: '2021-10-01',
        to: '2021-12-31',
        value: '27.70',
        sources: ["relevé : Carsat Sud-Est, revalorisation du montant de l'aide à domicile, fiabilité B"],
      },
      {
        from: '2022-01-01',
        to: null,
        value: { kind: 'unknown' },
        sources: ['sans source : valeurs depuis 2022 cherchées et non trouvées'],
      },
    ],
  },
} as const;

/** Where the texts leave room: the readings, and the one retained. */
export const questions = {} as const;

/** What each result may rest on beside the documents: values from outside, days beyond verification, readings. */
export const restsOn = {
  douziemeDeLAspaDUnePersonneSeule: [
    { kind: 'relevé', definition: "plafond annuel de l'Aspa d'une personne seule", detail: 'B' },
    { kind: 'not verified', definition: "plafond annuel de l'Aspa d'une personne seule", detail: '2026-11-21' },
  ],
  douziemeDeLAspaDUnCouple: [
    { kind: 'relevé', definition: "plafond annuel de l'Aspa d'un couple", detail: 'B' },
    { kind: 'not verified', definition: "plafond annuel de l'Aspa d'un couple", detail: '2026-11-21' },
  ],
} as const;
