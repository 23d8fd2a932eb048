/**
 * AMD : aide au maintien à domicile des retraités de l'État: its parameters and its questions, as data.
 * Made by Attendu with amd-fonction-publique.ts. Do not edit: change the rules and build again.
 */

/** The parameters, with their periods (both days included) and their sources. */
export const parameters = {
  termeDeLaMission: {
    name: 'terme de la mission',
    unit: '',
    verifiedUntil: '2024-09-11',
    values: [
      {
        from: '2014-01-13',
        to: '2015-12-31',
        value: '2015-12-31',
        atLatest: true,
        sources: ["relevé : ASH n° 2843 et n° 2773, expérimentation jusqu'au 31 décembre 2015, fiabilité B"],
      },
      {
        from: '2016-01-01',
        to: '2023-12-29',
        value: { kind: 'unknown' },
        sources: ['sans source : prolongations cherchées et non trouvées'],
      },
      {
        from: '2023-12-30',
        to: null,
        value: '2026-12-31',
        sources: [
          '« pour une durée limitée dont le terme est fixé au 31 décembre 2026 » (Décret n° 2012-920 du 27 juillet 2012, version en vigueur au 11 septembre 2024)',
        ],
      },
    ],
  },
  ageMinimal: {
    name: 'âge minimal',
    unit: '',
    verifiedUntil: '2024-09-11',
    values: [
      {
        from: '2014-01-13',
        to: '2023-12-29',
        value: 55,
        atLatest: true,
        sources: ["relevé : ASH n° 2843, sur l'aide des retraités de l'État, fiabilité B"],
      },
      {
        from: '2023-12-30',
        to: null,
        value: 55,
        sources: [
          "« personnes âgées d'au moins 55 ans » (Décret n° 2012-920 du 27 juillet 2012, version en vigueur au 11 septembre 2024)",
          '« Dernière mise à jour des données de ce texte : 30 décembre 2023 » (Décret n° 2012-920 du 27 juillet 2012, version en vigueur au 11 septembre 2024)',
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
  plafondAnnuelDuPlan: {
    name: 'plafond annuel du plan',
    unit: '€',
    values: [
      {
        from: '2012-10-06',
        to: '2014-01-12',
        value: '3000.00',
        sources: ["relevé : Arrêté du 25 septembre 2012, article 2 : plafond d'aide annuel, fiabilité A"],
      },
      {
        from: '2014-01-13',
        to: '2014-06-30',
        value: '3000.00',
        sources: ["relevé : ASH n° 2843, sur l'arrêté en vigueur le 13 janvier 2014, fiabilité B"],
      },
      {
        from: '2014-07-01',
        to: '2017-12-31',
        value: '3000.00',
        sources: [
          'relevé : Arrêté du 4 juillet 2014, article 2 : dépense annuelle totale prise en compte, fiabilité A',
        ],
      },
      {
        from: '2018-01-01',
        to: '2020-12-31',
        value: '3000.00',
        sources: ['relevé : PSP PACA, arrêté du 21 décembre 2017, article 2, fiabilité B'],
      },
      {
        from: '2021-01-01',
        to: null,
        value: { kind: 'unknown' },
        sources: ['sans source : arrêté en vigueur depuis 2021 cherché et non trouvé'],
      },
    ],
  },
  plafondDuSoutienApresHospitalisation: {
    name: 'plafond du soutien après hospitalisation',
    unit: '€',
    values: [
      {
        from: '2014-01-13',
        to: '2014-06-30',
        value: '1800.00',
        sources: ["relevé : ASH n° 2843, sur l'arrêté en vigueur le 13 janvier 2014, fiabilité B"],
      },
      {
        from: '2014-07-01',
        to: '2017-12-31',
        value: '1800.00',
        sources: ['relevé : Arrêté du 4 juillet 2014, article 3, fiabilité A'],
      },
      {
        from: '2018-01-01',
        to: '2020-12-31',
        value: '1800.00',
        sources: ['relevé : PSP PACA, arrêté du 21 décembre 2017, article 3, fiabilité B'],
      },
      {
        from: '2021-01-01',
        to: null,
        value: { kind: 'unknown' },
        sources: ['sans source : arrêté en vigueur depuis 2021 cherché et non trouvé'],
      },
    ],
  },
  plafondDuSoutienEnPeriodeDeFragilite: {
    name: 'plafond du soutien en période de fragilité',
    unit: '€',
    values: [
      {
        from: '2014-01-13',
        to: '2014-06-30',
        value: '1800.00',
        sources: ["relevé : ASH n° 2843, sur l'arrêté en vigueur le 13 janvier 2014, fiabilité B"],
      },
      {
        from: '2014-07-01',
        to: '2017-12-31',
        value: '1800.00',
        sources: ['relevé : Arrêté du 4 juillet 2014, article 4, fiabilité A'],
      },
      {
        from: '2018-01-01',
        to: '2020-12-31',
        value: '1800.00',
        sources: ['relevé : PSP PACA, arrêté du 21 décembre 2017, article 4, fiabilité B'],
      },
      {
        from: '2021-01-01',
        to: null,
        value: { kind: 'unknown' },
        sources: ['sans source : arrêté en vigueur depuis 2021 cherché et non trouvé'],
      },
    ],
  },
} as const;

/** Where the texts leave room: the readings, and the one retained. */
export const questions = {
  controleDesPlansOscar: {
    name: 'contrôle des plans OSCAR',
    question: "La mission 3° ne nomme que le plan d'action personnalisé : couvre-t-elle aussi le plan OSCAR ?",
    about: ["« et le contrôle de l'élaboration par cette dernière des plans d'action personnalisés » (décret)"],
    readings: ['tous les plans', "plan d'action personnalisé seul"],
    retained: null,
  },
  jourDuBilan: {
    name: 'jour du bilan',
    question: '« Avant le 31 décembre 2026 » : au plus tard la veille, ou ce jour compris ?',
    about: ['« Un bilan du dispositif prévu au I sera réalisé avant le 31 décembre 2026 » (décret)'],
    readings: ['la veille au plus tard', 'le jour du terme compris'],
    retained: {
      reading: 'la veille au plus tard',
      by: 'hypothèse de travail du projet',
      on: '2026-11-21',
      reason: '« avant le » exclut le jour nommé',
    },
  },
  coordinateurDuPlan: {
    name: 'coordinateur du plan',
    question: "Le coordinateur d'un plan OSCAR compte-t-il parmi les structures chargées de la mise en œuvre ?",
    about: [
      "« Les structures chargées de l'évaluation des besoins doivent être distinctes de celles chargées de la mise en œuvre des prestations » (décret)",
    ],
    readings: ['coordinateur compté', 'coordinateur non compté'],
    retained: null,
  },
  survivantRemarie: {
    name: 'survivant remarié',
    question: "Le titulaire d'une réversion qui s'est remarié garde-t-il l'accès à l'aide ?",
    about: [
      "« Les titulaires d'une pension de réversion attribuée au titre d'une pension mentionnée à l'alinéa précédent peuvent également bénéficier de la prestation » (décret)",
    ],
    readings: ['remariage indifférent', 'remariage exclu'],
    retained: null,
  },
  jourDeLaConditionDAge: {
    name: "jour de la condition d'âge",
    question: "L'âge s'apprécie-t-il le jour de la demande ou le jour de la décision ?",
    about: ["« L'aide au maintien à domicile peut être accordée aux personnes âgées d'au moins 55 ans » (décret)"],
    readings: ['jour de la demande', 'jour de la décision'],
    retained: null,
  },
  egaliteDeTrimestres: {
    name: 'égalité de trimestres',
    question: "Quel est le régime principal quand un régime de l'État et un autre ont le même nombre de trimestres ?",
    about: ["« celui au titre duquel l'assuré a validé le plus grand nombre de trimestres d'assurance » (décret)"],
    readings: ["l'égalité suffit", "l'égalité ne suffit pas"],
    retained: null,
  },
  regimePrincipalDUnSurvivant: {
    name: "régime principal d'un survivant",
    question:
      "Le titulaire d'une réversion doit-il aussi relever de l'État à titre principal, et par les trimestres de qui ?",
    about: ["« peuvent également bénéficier de la prestation, sous réserve des dispositions de l'article 9 » (décret)"],
    readings: ['trimestres du demandeur', 'trimestres du défunt', 'condition écartée'],
    retained: null,
  },
  survivantDUnAgentDesPostes: {
    name: "survivant d'un agent des postes",
    question:
      "Le survivant d'un agent des postes et télécommunications est-il tenu par le non-cumul avec La Poste ou Orange ?",
    about: [
      "« Les fonctionnaires civils et ouvriers d'Etat retraités des anciens ministères des postes et des télécommunications » (décret)",
    ],
    readings: ['survivant visé', 'survivant non visé'],
    retained: null,
  },
  porteeDuTerme: {
    name: 'portée du terme',
    question: "Le 31 décembre 2026 met-il fin à l'aide, ou seulement à la mission de la branche retraite ?",
    about: [
      '« est confiée à titre exclusif à la branche retraite du régime général, pour une durée limitée dont le terme est fixé au 31 décembre 2026 » (décret)',
    ],
    readings: ['mission seule', 'aide elle-même'],
    retained: null,
  },
  revenuDUnFoyerQuiAChange: {
    name: "revenu d'un foyer qui a changé",
    question: "Quand le foyer a changé depuis l'avis (veuvage, mariage), le revenu reste-t-il celui de l'avis entier ?",
    about: [
      "« Le revenu brut global pris en compte est celui figurant sur le dernier avis d'imposition ou de non-imposition reçu par l'intéressé. La composition du foyer est appréciée à la date de la demande » (décret)",
    ],
    readings: ["revenu de l'avis", 'revenu à recalculer'],
    retained: {
      reading: "revenu de l'avis",
      by: 'hypothèse de travail du projet',
      on: '2026-11-21',
      reason: "le décret nomme l'avis et la date du foyer, chacun pour sa part, sans prévoir de correction",
    },
  },
  ressourcesMensuellesDuBareme: {
    name: 'ressources mensuelles du barème',
    question: "Les tranches mensuelles des arrêtés se comparent-elles au douzième du revenu annuel de l'avis ?",
    about: [
      "« Le taux de l'aide accordée par l'Etat est déterminé en fonction du revenu brut global et de la composition du foyer fiscal du demandeur » (décret)",
    ],
    readings: ['douzième du revenu', 'autre calcul'],
    retained: {
      reading: 'douzième du revenu',
      by: 'hypothèse de travail du projet',
      on: '2026-11-21',
      reason: 'le décret ne connaît que le revenu brut global, qui est annuel',
    },
  },
  jourDuBareme: {
    name: 'jour du barème',
    question: 'Le barème est-il celui du jour de la demande, ou celui du jour de la décision ?',
    about: [
      "« fixe le taux de participation de l'Etat, en fonction des critères mentionnés à l'alinéa précédent et selon le type de prestation, ainsi que le plafond annuel d'aide » (décret)",
    ],
    readings: ['barème de la demande', 'barème de la décision'],
    retained: null,
  },
  entreDeuxTranches: {
    name: 'entre deux tranches',
    question:
      'Dans quelle tranche sont des ressources qui tombent entre deux bornes imprimées (836,50 € entre 836 € et 837 €) ?',
    about: [
      "« fixe le taux de participation de l'Etat, en fonction des critères mentionnés à l'alinéa précédent » (décret)",
    ],
    readings: ['euro inférieur', 'euro le plus proche', 'euro supérieur'],
    retained: null,
  },
  porteeDeLaConditionDeRessources: {
    name: 'portée de la condition de ressources',
    question: "La condition de ressources exclut-elle au-delà d'une limite, ou ne fait-elle que régler le taux ?",
    about: ["« Le bénéfice de l'aide au maintien à domicile est soumis à une condition de ressources » (décret)"],
    readings: ['limite qui exclut', 'simple barème'],
    retained: null,
  },
  sensDuPlafondAnnuel: {
    name: 'sens du plafond annuel',
    question: "Le plafond annuel limite-t-il l'aide de l'État, ou la dépense dont l'État paie une part ?",
    about: ["« ainsi que le plafond annuel d'aide » (décret)"],
    readings: ['plafond de dépense', "plafond d'aide"],
    retained: {
      reading: 'plafond de dépense',
      by: 'hypothèse de travail du projet',
      on: '2026-11-21',
      reason: "le décret renvoie à l'arrêté, et l'arrêté plafonne depuis 2014 la dépense prise en compte",
    },
  },
} as const;

/** What each result may rest on beside the documents: values from outside, days beyond verification, readings. */
export const restsOn = {
  rangDeLaCategorie: [{ kind: 'relevé', definition: 'rang de la catégorie.lignes', detail: 'A' }],
  plafondDeLaCategorie: [{ kind: 'relevé', definition: 'rang de la catégorie.lignes', detail: 'A' }],
  aideEnVigueur: [
    { kind: 'relevé', definition: 'terme de la mission', detail: 'B' },
    { kind: 'not verified', definition: 'terme de la mission', detail: '2024-09-11' },
    { kind: 'at latest', definition: 'terme de la mission', detail: '2014-01-13' },
    { kind: 'reading', definition: 'portée du terme', detail: '' },
  ],
  conditionDAge: [
    { kind: 'relevé', definition: 'âge minimal', detail: 'B' },
    { kind: 'not verified', definition: 'âge minimal', detail: '2024-09-11' },
    { kind: 'at latest', definition: 'âge minimal', detail: '2014-01-13' },
    { kind: 'reading', definition: "jour de la condition d'âge", detail: '' },
  ],
  demandeurRelevantDeLEtat: [{ kind: 'reading', definition: 'égalité de trimestres', detail: '' }],
  pensionDeSurvivantAdmise: [
    { kind: 'relevé', definition: 'pension de survivant admise', detail: 'B' },
    { kind: 'reading', definition: 'survivant remarié', detail: '' },
  ],
  defuntRelevantDeLEtat: [{ kind: 'reading', definition: 'égalité de trimestres', detail: '' }],
  survivantDeRegimeAdmis: [
    { kind: 'reading', definition: "régime principal d'un survivant", detail: '' },
    { kind: 'reading', definition: 'égalité de trimestres', detail: '' },
  ],
  conditionDePensionEtDeRegime: [
    { kind: 'relevé', definition: 'pension de survivant admise', detail: 'B' },
    { kind: 'reading', definition: 'égalité de trimestres', detail: '' },
    { kind: 'reading', definition: 'survivant remarié', detail: '' },
    { kind: 'reading', definition: "régime principal d'un survivant", detail: '' },
  ],
  tenuAuNonCumulAvecLaPosteOuOrange: [{ kind: 'reading', definition: "survivant d'un agent des postes", detail: '' }],
  cumulInterdit: [{ kind: 'reading', definition: "survivant d'un agent des postes", detail: '' }],
  conditionsHorsRessources: [
    { kind: 'relevé', definition: 'terme de la mission', detail: 'B' },
    { kind: 'not verified', definition: 'terme de la mission', detail: '2024-09-11' },
    { kind: 'at latest', definition: 'terme de la mission', detail: '2014-01-13' },
    { kind: 'relevé', definition: 'âge minimal', detail: 'B' },
    { kind: 'not verified', definition: 'âge minimal', detail: '2024-09-11' },
    { kind: 'at latest', definition: 'âge minimal', detail: '2014-01-13' },
    { kind: 'relevé', definition: 'pension de survivant admise', detail: 'B' },
    { kind: 'reading', definition: 'portée du terme', detail: '' },
    { kind: 'reading', definition: "jour de la condition d'âge", detail: '' },
    { kind: 'reading', definition: 'égalité de trimestres', detail: '' },
    { kind: 'reading', definition: 'survivant remarié', detail: '' },
    { kind: 'reading', definition: "régime principal d'un survivant", detail: '' },
    { kind: 'reading', definition: "survivant d'un agent des postes", detail: '' },
  ],
  revenuAnnuelRetenu: [
    { kind: 'reading', definition: "revenu d'un foyer qui a changé", detail: "revenu de l'avis" },
    { kind: 'reading', definition: 'ressources mensuelles du barème', detail: 'douzième du revenu' },
  ],
  ressourcesEnEurosEntiers: [
    { kind: 'reading', definition: 'entre deux tranches', detail: '' },
    { kind: 'reading', definition: "revenu d'un foyer qui a changé", detail: "revenu de l'avis" },
    { kind: 'reading', definition: 'ressources mensuelles du barème', detail: 'douzième du revenu' },
  ],
  tauxDuBareme: [
    { kind: 'relevé', definition: 'taux du barème', detail: 'A' },
    { kind: 'relevé', definition: 'taux du barème', detail: 'B' },
    { kind: 'reading', definition: 'entre deux tranches', detail: '' },
    { kind: 'reading', definition: "revenu d'un foyer qui a changé", detail: "revenu de l'avis" },
    { kind: 'reading', definition: 'ressources mensuelles du barème', detail: 'douzième du revenu' },
  ],
  conditionDeRessources: [
    { kind: 'relevé', definition: 'taux du barème', detail: 'A' },
    { kind: 'relevé', definition: 'taux du barème', detail: 'B' },
    { kind: 'relevé', definition: 'condition de ressources', detail: 'B' },
    { kind: 'relevé', definition: 'condition de ressources', detail: 'C' },
    { kind: 'reading', definition: 'entre deux tranches', detail: '' },
    { kind: 'reading', definition: "revenu d'un foyer qui a changé", detail: "revenu de l'avis" },
    { kind: 'reading', definition: 'ressources mensuelles du barème', detail: 'douzième du revenu' },
    { kind: 'reading', definition: 'portée de la condition de ressources', detail: '' },
  ],
  aideOuverte: [
    { kind: 'relevé', definition: 'terme de la mission', detail: 'B' },
    { kind: 'not verified', definition: 'terme de la mission', detail: '2024-09-11' },
    { kind: 'at latest', definition: 'terme de la mission', detail: '2014-01-13' },
    { kind: 'relevé', definition: 'âge minimal', detail: 'B' },
    { kind: 'not verified', definition: 'âge minimal', detail: '2024-09-11' },
    { kind: 'at latest', definition: 'âge minimal', detail: '2014-01-13' },
    { kind: 'relevé', definition: 'pension de survivant admise', detail: 'B' },
    { kind: 'relevé', definition: 'taux du barème', detail: 'A' },
    { kind: 'relevé', definition: 'taux du barème', detail: 'B' },
    { kind: 'relevé', definition: 'condition de ressources', detail: 'B' },
    { kind: 'relevé', definition: 'condition de ressources', detail: 'C' },
    { kind: 'reading', definition: 'portée du terme', detail: '' },
    { kind: 'reading', definition: "jour de la condition d'âge", detail: '' },
    { kind: 'reading', definition: 'égalité de trimestres', detail: '' },
    { kind: 'reading', definition: 'survivant remarié', detail: '' },
    { kind: 'reading', definition: "régime principal d'un survivant", detail: '' },
    { kind: 'reading', definition: "survivant d'un agent des postes", detail: '' },
    { kind: 'reading', definition: 'entre deux tranches', detail: '' },
    { kind: 'reading', definition: "revenu d'un foyer qui a changé", detail: "revenu de l'avis" },
    { kind: 'reading', definition: 'ressources mensuelles du barème', detail: 'douzième du revenu' },
    { kind: 'reading', definition: 'portée de la condition de ressources', detail: '' },
  ],
  aideHabitatOuverte: [
    { kind: 'relevé', definition: 'terme de la mission', detail: 'B' },
    { kind: 'not verified', definition: 'terme de la mission', detail: '2024-09-11' },
    { kind: 'at latest', definition: 'terme de la mission', detail: '2014-01-13' },
    { kind: 'relevé', definition: 'âge minimal', detail: 'B' },
    { kind: 'not verified', definition: 'âge minimal', detail: '2024-09-11' },
    { kind: 'at latest', definition: 'âge minimal', detail: '2014-01-13' },
    { kind: 'relevé', definition: 'pension de survivant admise', detail: 'B' },
    { kind: 'relevé', definition: 'taux du barème', detail: 'A' },
    { kind: 'relevé', definition: 'taux du barème', detail: 'B' },
    { kind: 'relevé', definition: 'condition de ressources', detail: 'B' },
    { kind: 'relevé', definition: 'condition de ressources', detail: 'C' },
    { kind: 'reading', definition: 'portée du terme', detail: '' },
    { kind: 'reading', definition: "jour de la condition d'âge", detail: '' },
    { kind: 'reading', definition: 'égalité de trimestres', detail: '' },
    { kind: 'reading', definition: 'survivant remarié', detail: '' },
    { kind: 'reading', definition: "régime principal d'un survivant", detail: '' },
    { kind: 'reading', definition: "survivant d'un agent des postes", detail: '' },
    { kind: 'reading', definition: 'entre deux tranches', detail: '' },
    { kind: 'reading', definition: "revenu d'un foyer qui a changé", detail: "revenu de l'avis" },
    { kind: 'reading', definition: 'ressources mensuelles du barème', detail: 'douzième du revenu' },
    { kind: 'reading', definition: 'portée de la condition de ressources', detail: '' },
  ],
  acteCouvertParLaMission: [
    { kind: 'relevé', definition: 'terme de la mission', detail: 'B' },
    { kind: 'not verified', definition: 'terme de la mission', detail: '2024-09-11' },
    { kind: 'at latest', definition: 'terme de la mission', detail: '2014-01-13' },
  ],
  elaborationDuPlanAControler: [{ kind: 'reading', definition: 'contrôle des plans OSCAR', detail: '' }],
  echeanceDeBilanDuDispositif: [{ kind: 'reading', definition: 'jour du bilan', detail: 'la veille au plus tard' }],
  etatDeBilanDuDispositif: [{ kind: 'reading', definition: 'jour du bilan', detail: 'la veille au plus tard' }],
  evaluateurDistinct: [{ kind: 'reading', definition: 'coordinateur du plan', detail: '' }],
  verdictDInstructionDeLaDemande: [
    { kind: 'reading', definition: 'coordinateur du plan', detail: '' },
    { kind: 'reading', definition: 'contrôle des plans OSCAR', detail: '' },
  ],
  manquantsDInstructionDeLaDemande: [
    { kind: 'reading', definition: 'coordinateur du plan', detail: '' },
    { kind: 'reading', definition: 'contrôle des plans OSCAR', detail: '' },
  ],
  jourDeLecture: [{ kind: 'reading', definition: 'jour du barème', detail: '' }],
  tauxDeLEtat: [
    { kind: 'relevé', definition: 'taux du barème', detail: 'A' },
    { kind: 'relevé', definition: 'taux du barème', detail: 'B' },
    { kind: 'reading', definition: 'entre deux tranches', detail: '' },
    { kind: 'reading', definition: "revenu d'un foyer qui a changé", detail: "revenu de l'avis" },
    { kind: 'reading', definition: 'ressources mensuelles du barème', detail: 'douzième du revenu' },
    { kind: 'reading', definition: 'jour du barème', detail: '' },
  ],
  partDuRetraite: [
    { kind: 'relevé', definition: 'taux du barème', detail: 'A' },
    { kind: 'relevé', definition: 'taux du barème', detail: 'B' },
    { kind: 'relevé', definition: 'part du retraité', detail: 'A' },
    { kind: 'reading', definition: 'entre deux tranches', detail: '' },
    { kind: 'reading', definition: "revenu d'un foyer qui a changé", detail: "revenu de l'avis" },
    { kind: 'reading', definition: 'ressources mensuelles du barème', detail: 'douzième du revenu' },
    { kind: 'reading', definition: 'jour du barème', detail: '' },
  ],
  partDeLEtatPourLePlan: [
    { kind: 'relevé', definition: 'plafond annuel du plan', detail: 'A' },
    { kind: 'relevé', definition: 'plafond annuel du plan', detail: 'B' },
    { kind: 'relevé', definition: 'taux du barème', detail: 'A' },
    { kind: 'relevé', definition: 'taux du barème', detail: 'B' },
    { kind: 'relevé', definition: "part de l'État pour le plan", detail: 'A' },
    { kind: 'reading', definition: 'jour du barème', detail: '' },
    { kind: 'reading', definition: 'sens du plafond annuel', detail: 'plafond de dépense' },
    { kind: 'reading', definition: 'entre deux tranches', detail: '' },
    { kind: 'reading', definition: "revenu d'un foyer qui a changé", detail: "revenu de l'avis" },
    { kind: 'reading', definition: 'ressources mensuelles du barème', detail: 'douzième du revenu' },
  ],
  depensePriseEnCompteApresHospitalisation: [
    { kind: 'relevé', definition: 'plafond du soutien après hospitalisation', detail: 'B' },
    { kind: 'relevé', definition: 'plafond du soutien après hospitalisation', detail: 'A' },
    { kind: 'relevé', definition: 'dépense prise en compte après hospitalisation', detail: 'A' },
    { kind: 'reading', definition: 'jour du barème', detail: '' },
  ],
  depensePriseEnCompteEnPeriodeDeFragilite: [
    { kind: 'relevé', definition: 'plafond du soutien en période de fragilité', detail: 'B' },
    { kind: 'relevé', definition: 'plafond du soutien en période de fragilité', detail: 'A' },
    { kind: 'relevé', definition: 'dépense prise en compte en période de fragilité', detail: 'A' },
    { kind: 'reading', definition: 'jour du barème', detail: '' },
  ],
  ressourcesMensuelles: [
    { kind: 'reading', definition: "revenu d'un foyer qui a changé", detail: "revenu de l'avis" },
    { kind: 'reading', definition: 'ressources mensuelles du barème', detail: 'douzième du revenu' },
  ],
  plafondDeLAideHabitat: [
    { kind: 'relevé', definition: "plafond de l'aide habitat", detail: 'A' },
    { kind: 'relevé', definition: "plafond de l'aide habitat", detail: 'B' },
    { kind: 'reading', definition: "revenu d'un foyer qui a changé", detail: "revenu de l'avis" },
    { kind: 'reading', definition: 'ressources mensuelles du barème', detail: 'douzième du revenu' },
  ],
} as const;
