/**
 * Prévention partagée entre organismes de sécurité sociale: its parameters and its questions, as data.
 * Made by Attendu with prevention-partagee.ts. Do not edit: change the rules and build again.
 */

/** The parameters, with their periods (both days included) and their sources. */
export const parameters = {
  nombreDeReponses: {
    name: 'nombre de réponses',
    unit: '',
    values: [
      {
        from: null,
        to: null,
        value: 20,
        sources: [
          '« Finalement, 20 caisses ont répondu sur 35 » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)',
        ],
      },
    ],
  },
  constanteDEpices: {
    name: "constante d'EPICES",
    unit: 'point',
    values: [
      {
        from: null,
        to: null,
        value: '75.14',
        sources: [
          'relevé : Score EPICES : poids de deux logiciels publics, questions de 2i2l.fr et de medicalcul.mgdsoft.fr, fiabilité C',
        ],
      },
    ],
  },
  pointsDuSeuilDesQuintiles: {
    name: 'points du seuil des quintiles',
    unit: 'point',
    values: [
      {
        from: null,
        to: null,
        value: '30.17',
        sources: ["relevé : 2i2l.fr, calculer l'évaluation de la précarité : 30,17, fiabilité C"],
      },
    ],
  },
  pointsDuSeuilArrondi: {
    name: 'points du seuil arrondi',
    unit: 'point',
    values: [
      {
        from: null,
        to: null,
        value: '30.00',
        sources: ['relevé : medicalcul.mgdsoft.fr, score EPICES : 30, fiabilité C'],
      },
    ],
  },
  pointsDuSeuilDesJeunes: {
    name: 'points du seuil des jeunes',
    unit: 'point',
    values: [
      {
        from: null,
        to: null,
        value: '37.27',
        sources: ['relevé : unt-ori2.crihan.fr, concours de 2013 : 37,27 de 16 à 25 ans, fiabilité C'],
      },
    ],
  },
  ageDuPaerpa: {
    name: 'âge du PAERPA',
    unit: '',
    values: [
      {
        from: null,
        to: null,
        value: 75,
        sources: [
          '« un parcours de santé plus fluide pour les personnes de plus de 75 ans » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)',
        ],
      },
    ],
  },
  ageDeLExamen: {
    name: "âge de l'examen",
    unit: '',
    values: [
      {
        from: null,
        to: null,
        value: 16,
        sources: [
          '« il est destiné en priorité aux personnes de plus de 16 ans » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)',
        ],
      },
    ],
  },
  priseEnChargeDeLExamen: {
    name: "prise en charge de l'examen",
    unit: '%',
    values: [
      {
        from: null,
        to: null,
        value: '100.00',
        sources: [
          "« totalement pris en charge par l'Assurance Maladie » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)",
        ],
      },
    ],
  },
  quotientFamilialMaximal: {
    name: 'quotient familial maximal',
    unit: '€',
    values: [
      {
        from: null,
        to: null,
        value: { kind: 'unknown' },
        sources: [
          "« 7299 ont été retenu à partir d'un critère de quotient familial » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)",
        ],
      },
    ],
  },
  ageDuCroisementDesDonnees: {
    name: 'âge du croisement des données',
    unit: '',
    values: [
      {
        from: '2017-03-01',
        to: '2017-03-31',
        value: { kind: 'unknown' },
        sources: ['sans source : le rapport ne donne pas le jour du décret'],
      },
      {
        from: '2017-04-01',
        to: null,
        value: 55,
        sources: [
          "« le décret de mars 2017, pris en application de la loi relative à l'adaptation de la société au vieillissement de 2015, qui autorise le croisement de données nominatives entre OSS pour préserver l'autonomie des plus de 55 ans » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)",
        ],
      },
    ],
  },
  ageDeBonneJourneeBonneSante: {
    name: 'âge de Bonne journée bonne santé',
    unit: '',
    values: [
      {
        from: null,
        to: null,
        value: 55,
        sources: [
          '« un dispositif à destination des personnes de plus de 55 ans en situation de précarité économique, sociale ou culturelle » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)',
        ],
      },
    ],
  },
} as const;

/** Where the texts leave room: the readings, and the one retained. */
export const questions = {
  baseDesPourcentages: {
    name: 'base des pourcentages',
    question: "Les pourcentages de l'enquête portent-ils sur les 20 caisses qui ont répondu ?",
    about: ['« Notre enquête menée auprès du régime agricole en octobre 2018, le confirme » (rapport)'],
    readings: ['caisses répondantes', 'réponses données'],
    retained: {
      reading: 'caisses répondantes',
      by: 'hypothèse de travail du projet',
      on: '2026-11-21',
      reason: '20 est la seule base imprimée, et tous ces pourcentages sont des multiples de 5',
    },
  },
  baseDesRemarques: {
    name: 'base des remarques',
    question: "Combien de remarques spontanées : une par caisse, ou un nombre que le rapport n'imprime pas ?",
    about: ["« nous leur avons laissé la possibilité d'apporter des remarques spontanées » (rapport)"],
    readings: ['une remarque par caisse', 'nombre absent'],
    retained: null,
  },
  baseDeLaBaisse: {
    name: 'base de la baisse',
    question: "La baisse annuelle se compte-t-elle sur l'effectif de l'année d'avant, ou sur celui du départ ?",
    about: ['« et de 2 à 2,5% par an de son effectif » (rapport)'],
    readings: ["effectif de l'année précédente", 'effectif du départ'],
    retained: null,
  },
  tauxCompare: {
    name: 'taux comparé',
    question: "Le « taux de réponse » jugé favorable est-il le taux d'inscription, ou celui des bilans faits ?",
    about: [
      '« le taux de réponse ainsi obtenu dans le cadre de cette expérimentation est donc jugé favorable » (rapport)',
    ],
    readings: ['inscriptions', 'bilans faits'],
    retained: {
      reading: 'inscriptions',
      by: 'hypothèse de travail du projet',
      on: '2026-11-21',
      reason: "la phrase suivante reprend la comparaison avec « les taux d'inscriptions »",
    },
  },
  populationDeLAgeMoyen: {
    name: "population de l'âge moyen",
    question: "40,6 ans est-il l'âge moyen des femmes, ou de toutes les personnes examinées ?",
    about: ["« composée de 89% de femmes, de moyenne d'âge 40,6 ans » (rapport)"],
    readings: ['femmes examinées', 'toutes les personnes'],
    retained: null,
  },
  realisationDuGuichet: {
    name: 'réalisation du guichet',
    question: "Le guichet doit-il être fait par l'Institution, ou peut-il être délégué ?",
    about: [
      "« ce rapport préconise plutôt la création d'un guichet unique virtuel, créé par l'Institution ou déléguée à une entreprise compétente (via un cahier des charges précis) » (rapport)",
    ],
    readings: ['délégation admise', 'en interne seulement'],
    retained: null,
  },
  seuilDePrecarite: {
    name: 'seuil de précarité',
    question: 'À partir de combien de points une personne est-elle « vulnérable » ?',
    about: ["« Parmi ces femmes, 84,5% sont vulnérables d'après les critères du score EPICES » (rapport)"],
    readings: ['seuil des quintiles', 'seuil arrondi', 'seuil propre aux jeunes'],
    retained: null,
  },
  niveauxDeLaTypologie: {
    name: 'niveaux de la typologie',
    question: 'Les « trois niveaux » de la CNAM sont-ils des niveaux emboîtés, ou les termes définis ?',
    about: [
      '« La CNAM a quant à elle déterminé une typologie des parcours dans le domaine de la santé à travers trois niveaux » (rapport)',
    ],
    readings: ['niveaux emboîtés', 'termes définis'],
    retained: null,
  },
  ageDepasse: {
    name: 'âge dépassé',
    question: "« Plus de 75 ans » (de 55, de 16) : dès que l'anniversaire est passé, ou à l'âge entier suivant ?",
    about: ['« un parcours de santé plus fluide pour les personnes de plus de 75 ans » (rapport)'],
    readings: ['anniversaire passé', 'âge suivant'],
    retained: null,
  },
  nombreDeNiveaux: {
    name: 'nombre de niveaux',
    question: 'Le rapport compte-t-il la prévention quaternaire parmi les niveaux de prévention ?',
    about: [
      '« Certains évoquent également une prévention quaternaire liée à la prévention de la fin de vie et la mise en œuvre de soins palliatifs » (rapport)',
    ],
    readings: ['trois niveaux', 'quatre niveaux'],
    retained: null,
  },
  porteeDuTravailFormalise: {
    name: 'portée du travail formalisé',
    question: 'Le « travail formalisé » est-il demandé aux personnes fragiles aussi, ou aux seuls malades chroniques ?',
    about: [
      "« les personnes âgées en situation de fragilité ou qui sont atteintes d'une maladie chronique, et qui nécessitent un « travail formalisé entre acteurs de proximité » » (rapport)",
    ],
    readings: ['pour tous', 'pour les malades chroniques'],
    retained: {
      reading: 'pour tous',
      by: 'hypothèse de travail du projet',
      on: '2026-11-21',
      reason: "la virgule sépare « et qui nécessitent » de l'alternative qui le précède",
    },
  },
  personnesAgeesDuPlan: {
    name: 'personnes âgées du plan',
    question: "Le plan personnalisé de santé ne vise-t-il que l'âge du programme, plus de 75 ans ?",
    about: ['« Ce plan vise particulièrement les personnes âgées en situation de fragilité » (rapport)'],
    readings: ['âge du programme', 'âge à apprécier'],
    retained: null,
  },
  tailleDUneFamilleNombreuse: {
    name: "taille d'une famille nombreuse",
    question: 'Une famille est-elle nombreuse avec quatre enfants, ou avec plus de quatre ?',
    about: [
      '« Parmi les 15 764 allocataires « familles monoparentales » ou « famille nombreuse de plus de 4 enfants » » (rapport)',
    ],
    readings: ['quatre enfants', 'cinq enfants'],
    retained: null,
  },
  porteeDesFaiblesRevenus: {
    name: 'portée des faibles revenus',
    question: 'Les « faibles revenus » sont-ils demandés aux familles monoparentales aussi ?',
    about: [
      '« les familles monoparentales et les familles « nombreuses » ayant au moins 4 enfants à charge et à faible niveau de revenus apparaissent comme prioritaires » (rapport)',
    ],
    readings: ['toutes les familles', 'familles nombreuses seules'],
    retained: {
      reading: 'toutes les familles',
      by: 'hypothèse de travail du projet',
      on: '2026-11-21',
      reason: "le critère de quotient familial a été appliqué aux deux catégories d'allocataires",
    },
  },
  quotientEgalAuPlafond: {
    name: 'quotient égal au plafond',
    question: 'Un quotient familial égal au plafond est-il encore un faible revenu ?',
    about: ["« 7299 ont été retenu à partir d'un critère de quotient familial » (rapport)"],
    readings: ['égalité admise', 'égalité écartée'],
    retained: null,
  },
  extensionDuPartenariat: {
    name: 'extension du partenariat',
    question: "Une CAF et un CES d'un autre site peuvent-ils déjà reprendre le partenariat ?",
    about: [
      "« d'autres CAF et CES puissent négocier un partenariat utilisant les mêmes procédures (pas signée à ce jour) » (rapport)",
    ],
    readings: ["en attente de l'accord", 'ouvert aux sites'],
    retained: null,
  },
  employeurDesSalariesDUnGie: {
    name: "employeur des salariés d'un GIE",
    question: "Les salariés d'un GIE sont-ils « de l'association », quand le GIE est un groupement ?",
    about: ["« Salariés Salariés de l'association + mise à disposition ponctuelle » (rapport)"],
    readings: ['groupement employeur', 'association employeur'],
    retained: {
      reading: 'groupement employeur',
      by: 'hypothèse de travail du projet',
      on: '2026-11-21',
      reason: 'la même colonne dit que le GIE est un groupement ; ses salariés lui sont propres',
    },
  },
  membresDUnGie: {
    name: "membres d'un GIE",
    question: "Le RSI est-il membre d'un GIE ?",
    about: ['« Gouvernance Inter régime (CARSAT, MSA) Inter régime » (rapport)'],
    readings: ['membres selon le tableau', 'membres selon le corps'],
    retained: null,
  },
  membresDUneAsept: {
    name: "membres d'une ASEPT",
    question: 'La MSA, qui a créé les ASEPT, en est-elle toujours membre ?',
    about: ['« (généralement : CARSAT, RSI, CNRACL) » (rapport)'],
    readings: ['membres de la liste', 'membres ajoutés à la MSA'],
    retained: null,
  },
  porteeDeLaPresidencePartagee: {
    name: 'portée de la présidence partagée',
    question: '« Les structures citées plus haut » comprennent-elles les CAP ?',
    about: [
      '« Dans le cadre des structures citées plus haut, la présidence est attribuée à la CARSAT et la direction à la MSA » (rapport)',
    ],
    readings: ['structures du paragraphe', 'toutes les structures'],
    retained: {
      reading: 'structures du paragraphe',
      by: 'hypothèse de travail du projet',
      on: '2026-11-21',
      reason:
        'le paragraphe nomme les GIE, les GCSMS et les ASEPT ; la gouvernance des CAP est décrite ailleurs, et autrement',
    },
  },
  aseptCreeeEn2014: {
    name: 'ASEPT créée en 2014',
    question: "La convention de 2014 fait-elle déjà de l'année 2014 une année d'ASEPT interrégimes ?",
    about: [
      "« On distingue en effet deux périodes dans la création des GIE, ASEPT et autres groupements : de 2006 à 2014 et de 2015 à aujourd'hui » (rapport)",
    ],
    readings: ['première période', 'interrégime dès la convention'],
    retained: null,
  },
  entreeDeLaCnracl: {
    name: 'entrée de la CNRACL',
    question: 'La CNRACL a-t-elle signé en 2014, ou rejoint la convention en mai 2017 ?',
    about: [
      "« pluriannuelle en mai 2017 à laquelle s'est jointe la Caisse nationale des retraites des agents de collectivités locales (CNRACL) » (rapport)",
    ],
    readings: ['signature en 2014', 'entrée en mai 2017'],
    retained: null,
  },
  roleDeLEtat: {
    name: "rôle de l'État",
    question: "L'État est-il partie à la convention, ou les seuls régimes ?",
    about: ["« signée par l'Etat, la CNAV, la CCMSA, le RSI et la CNRACL en 2014 » (rapport)"],
    readings: ['État signataire', 'régimes seuls'],
    retained: null,
  },
  dateDeLAvenant: {
    name: "date de l'avenant",
    question: "L'avenant entre la CNAV et le CETAF est-il de mai 2012 ou du 23 juin 2018 ?",
    about: ['« entre la CNAV et le CETAF signé le 23 juin 2008 et un avenant en mai 2012 » (rapport)'],
    readings: ['mai 2012', 'juin 2018'],
    retained: null,
  },
} as const;

/** What each result may rest on beside the documents: values from outside, days beyond verification, readings. */
export const restsOn = {
  ageMoyenDesFemmes: [{ kind: 'reading', definition: "population de l'âge moyen", detail: '' }],
  niveauxComptes: [{ kind: 'reading', definition: 'niveaux de la typologie', detail: '' }],
  imprime: [
    { kind: 'reading', definition: 'base de la baisse', detail: '' },
    { kind: 'reading', definition: 'taux comparé', detail: 'inscriptions' },
    { kind: 'reading', definition: 'niveaux de la typologie', detail: '' },
  ],
  baseDuCalcul: [
    { kind: 'reading', definition: 'base de la baisse', detail: '' },
    { kind: 'reading', definition: 'taux comparé', detail: 'inscriptions' },
    { kind: 'reading', definition: 'niveaux de la typologie', detail: '' },
  ],
  arrondiDuRapport: [
    { kind: 'reading', definition: 'base de la baisse', detail: '' },
    { kind: 'reading', definition: 'taux comparé', detail: 'inscriptions' },
    { kind: 'reading', definition: 'niveaux de la typologie', detail: '' },
  ],
  attenteDuCalcul: [
    { kind: 'reading', definition: 'base de la baisse', detail: '' },
    { kind: 'reading', definition: 'taux comparé', detail: 'inscriptions' },
    { kind: 'reading', definition: 'niveaux de la typologie', detail: '' },
  ],
  mesureDuChiffre: [
    { kind: 'reading', definition: 'base de la baisse', detail: '' },
    { kind: 'reading', definition: 'taux comparé', detail: 'inscriptions' },
    { kind: 'reading', definition: 'niveaux de la typologie', detail: '' },
  ],
  baseConnue: [
    { kind: 'reading', definition: 'base de la baisse', detail: '' },
    { kind: 'reading', definition: 'taux comparé', detail: 'inscriptions' },
    { kind: 'reading', definition: 'niveaux de la typologie', detail: '' },
    { kind: 'reading', definition: 'base des pourcentages', detail: 'caisses répondantes' },
    { kind: 'reading', definition: 'base des remarques', detail: '' },
  ],
  recalcule: [
    { kind: 'reading', definition: 'base de la baisse', detail: '' },
    { kind: 'reading', definition: 'taux comparé', detail: 'inscriptions' },
    { kind: 'reading', definition: 'niveaux de la typologie', detail: '' },
    { kind: 'reading', definition: 'base des pourcentages', detail: 'caisses répondantes' },
    { kind: 'reading', definition: 'base des remarques', detail: '' },
  ],
  verdictDuChiffre: [
    { kind: 'reading', definition: 'base de la baisse', detail: '' },
    { kind: 'reading', definition: 'taux comparé', detail: 'inscriptions' },
    { kind: 'reading', definition: 'niveaux de la typologie', detail: '' },
    { kind: 'reading', definition: 'base des pourcentages', detail: 'caisses répondantes' },
    { kind: 'reading', definition: 'base des remarques', detail: '' },
  ],
  chiffreImprime: [
    { kind: 'reading', definition: 'base de la baisse', detail: '' },
    { kind: 'reading', definition: 'taux comparé', detail: 'inscriptions' },
    { kind: 'reading', definition: 'niveaux de la typologie', detail: '' },
  ],
  chiffreRecalcule: [
    { kind: 'reading', definition: 'base de la baisse', detail: '' },
    { kind: 'reading', definition: 'taux comparé', detail: 'inscriptions' },
    { kind: 'reading', definition: 'niveaux de la typologie', detail: '' },
    { kind: 'reading', definition: 'base des pourcentages', detail: 'caisses répondantes' },
    { kind: 'reading', definition: 'base des remarques', detail: '' },
  ],
  verdict: [
    { kind: 'reading', definition: 'base de la baisse', detail: '' },
    { kind: 'reading', definition: 'taux comparé', detail: 'inscriptions' },
    { kind: 'reading', definition: 'niveaux de la typologie', detail: '' },
    { kind: 'reading', definition: 'base des pourcentages', detail: 'caisses répondantes' },
    { kind: 'reading', definition: 'base des remarques', detail: '' },
  ],
  discordance: [
    { kind: 'reading', definition: 'base de la baisse', detail: '' },
    { kind: 'reading', definition: 'taux comparé', detail: 'inscriptions' },
    { kind: 'reading', definition: 'niveaux de la typologie', detail: '' },
    { kind: 'reading', definition: 'base des pourcentages', detail: 'caisses répondantes' },
    { kind: 'reading', definition: 'base des remarques', detail: '' },
  ],
  totalDesDiscordances: [
    { kind: 'reading', definition: 'base de la baisse', detail: '' },
    { kind: 'reading', definition: 'taux comparé', detail: 'inscriptions' },
    { kind: 'reading', definition: 'niveaux de la typologie', detail: '' },
    { kind: 'reading', definition: 'base des pourcentages', detail: 'caisses répondantes' },
    { kind: 'reading', definition: 'base des remarques', detail: '' },
  ],
  modeDeRealisationAdmis: [{ kind: 'reading', definition: 'réalisation du guichet', detail: '' }],
  verdictDeQualitesDuGuichetUnique: [{ kind: 'reading', definition: 'réalisation du guichet', detail: '' }],
  manquantsDeQualitesDuGuichetUnique: [{ kind: 'reading', definition: 'réalisation du guichet', detail: '' }],
  poids: [{ kind: 'relevé', definition: 'poids', detail: 'C' }],
  pointsDEpices: [
    { kind: 'relevé', definition: "constante d'EPICES", detail: 'C' },
    { kind: 'relevé', definition: 'poids', detail: 'C' },
    { kind: 'relevé', definition: "points d'EPICES", detail: 'C' },
  ],
  seuilApplique: [
    { kind: 'relevé', definition: 'points du seuil des quintiles', detail: 'C' },
    { kind: 'relevé', definition: 'points du seuil arrondi', detail: 'C' },
    { kind: 'relevé', definition: 'points du seuil des jeunes', detail: 'C' },
    { kind: 'reading', definition: 'seuil de précarité', detail: '' },
  ],
  vulnerableSelonEpices: [
    { kind: 'relevé', definition: "constante d'EPICES", detail: 'C' },
    { kind: 'relevé', definition: 'poids', detail: 'C' },
    { kind: 'relevé', definition: "points d'EPICES", detail: 'C' },
    { kind: 'relevé', definition: 'points du seuil des quintiles', detail: 'C' },
    { kind: 'relevé', definition: 'points du seuil arrondi', detail: 'C' },
    { kind: 'relevé', definition: 'points du seuil des jeunes', detail: 'C' },
    { kind: 'reading', definition: 'seuil de précarité', detail: '' },
  ],
  anneesDePlus: [{ kind: 'reading', definition: 'âge dépassé', detail: '' }],
  niveauDeLAction: [{ kind: 'reading', definition: 'nombre de niveaux', detail: '' }],
  ageDuProgrammeAtteint: [{ kind: 'reading', definition: 'âge dépassé', detail: '' }],
  publicDuPaerpa: [{ kind: 'reading', definition: 'âge dépassé', detail: '' }],
  etatQuiAppelleUnPlan: [{ kind: 'reading', definition: 'portée du travail formalisé', detail: 'pour tous' }],
  planPersonnaliseDeSanteVise: [
    { kind: 'reading', definition: 'portée du travail formalisé', detail: 'pour tous' },
    { kind: 'reading', definition: 'âge dépassé', detail: '' },
    { kind: 'reading', definition: 'personnes âgées du plan', detail: '' },
  ],
  prioritairePourLExamen: [{ kind: 'reading', definition: 'âge dépassé', detail: '' }],
  familleNombreuse: [{ kind: 'reading', definition: "taille d'une famille nombreuse", detail: '' }],
  faiblesRevenus: [{ kind: 'reading', definition: 'quotient égal au plafond', detail: '' }],
  familleInviteeALExamen: [
    { kind: 'reading', definition: 'portée des faibles revenus', detail: 'toutes les familles' },
    { kind: 'reading', definition: "taille d'une famille nombreuse", detail: '' },
    { kind: 'reading', definition: 'quotient égal au plafond', detail: '' },
  ],
  partenariatOuvert: [{ kind: 'reading', definition: 'extension du partenariat', detail: '' }],
  croisementDesDonneesPermis: [{ kind: 'reading', definition: 'âge dépassé', detail: '' }],
  publicDeBonneJourneeBonneSante: [{ kind: 'reading', definition: 'âge dépassé', detail: '' }],
  employeur: [{ kind: 'reading', definition: "employeur des salariés d'un GIE", detail: 'groupement employeur' }],
  membre: [
    { kind: 'reading', definition: "membres d'un GIE", detail: '' },
    { kind: 'reading', definition: "membres d'une ASEPT", detail: '' },
  ],
  directeur: [{ kind: 'reading', definition: 'portée de la présidence partagée', detail: 'structures du paragraphe' }],
  president: [{ kind: 'reading', definition: 'portée de la présidence partagée', detail: 'structures du paragraphe' }],
  gouvernanceDUneAsept: [{ kind: 'reading', definition: 'ASEPT créée en 2014', detail: '' }],
  partieALaConvention: [
    { kind: 'reading', definition: "rôle de l'État", detail: '' },
    { kind: 'reading', definition: 'entrée de la CNRACL', detail: '' },
  ],
  anneeDeLAvenant: [{ kind: 'reading', definition: "date de l'avenant", detail: '' }],
} as const;
