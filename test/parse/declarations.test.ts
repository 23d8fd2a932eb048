import { describe, expect, test } from 'vitest';
import type { Clause, Declaration, Definition, Exception, Source, Version } from '../../dsl/syntax/syntax.ts';
import { codes, definition, readText, tree, typeTree } from './tree.ts';

type Of<K extends Declaration['kind']> = Extract<Declaration, { kind: K }>;

/** The only declaration of a text that reads without finding. */
function only<K extends Declaration['kind']>(kind: K, text: string): Of<K> {
  const { declarations, diagnostics } = readText(text);
  expect(diagnostics).toEqual([]);
  const found = declarations.filter((one): one is Of<K> => one.kind === kind);
  expect(found).toHaveLength(1);
  return found[0] as Of<K>;
}

const source = (one: Source): string => {
  switch (one.kind) {
    case 'citation':
      return `${one.document.text}: ${one.quote.text}`;
    case 'relevé':
      return `relevé ${one.reliability}: ${one.publication.text}`;
    case 'none':
      return `sans: ${one.reason}`;
  }
};

const clause = (one: Clause | Exception): string =>
  [
    one.kind === 'exception' ? `except ${one.to === null ? '' : `${one.to.text} `}if` : null,
    tree(one.value),
    one.kind === 'clause' && one.per !== null ? `per ${one.per.distinct ? 'distinct ' : ''}${tree(one.per.list)}` : null,
    one.condition === null ? null : `if ${tree(one.condition)}`,
    one.label === null ? null : `label ${one.label.text}`,
    ...one.sources.map((each) => `{${source(each)}}`),
  ]
    .filter((part) => part !== null)
    .join(' ');

const version = (one: Version): unknown => ({
  from: one.from?.day ?? null,
  until: one.until?.day ?? null,
  ...(one.atLatest ? { atLatest: true } : {}),
  clauses: [...one.clauses, ...one.exceptions].map(clause),
  ...(one.otherwise === null ? {} : { otherwise: tree(one.otherwise.value) }),
});

const versions = (text: string): unknown => definition(text).versions.map(version);

describe('règlement and documents', () => {
  test('a règlement gives its title, version, language, application date and the day its text is known on', () => {
    const { declarations } = readText(
      'règlement « Prime de rentrée »\n  langue 1\n  version « 2026-11 »\n  date d’application : date de la demande\n  texte connu au : jour de lecture\n',
    );
    expect(declarations).toEqual([
      {
        kind: 'ruleset',
        title: { text: 'Prime de rentrée', span: { file: 'a.attendu', start: 10, end: 30 } },
        version: { text: '2026-11', span: { file: 'a.attendu', start: 52, end: 63 } },
        applicationDate: { text: 'date de la demande', span: { file: 'a.attendu', start: 87, end: 105 } },
        knownOn: { text: 'jour de lecture', span: { file: 'a.attendu', start: 125, end: 140 } },
        span: { file: 'a.attendu', start: 0, end: 140 },
      },
    ]);
  });
  test('another file says its language on a line of its own', () => {
    expect(codes('langue 1\ndonnée âge : nombre\n')).toEqual([]);
    expect(codes('langue 7\n')).toEqual(['unknown-language']);
  });
  test('a document has a title, a publisher, dates, a text and corrections', () => {
    const read = only(
      'document',
      'document circulaire 2011-13\n  titre « Aide au retour »\n  éditeur « Cnav »\n  daté du 3 février 2011\n  texte « circulaire.txt »\n  vérifié le 21/11/2026\n  lire « a lissue » comme « à l’issue »\n',
    );
    expect({ ...read, name: read.name.text, span: 0 }).toMatchObject({
      name: 'circulaire 2011-13',
      title: { text: 'Aide au retour' },
      publisher: { text: 'Cnav' },
      date: { day: '2011-02-03' },
      textFile: { text: 'circulaire.txt' },
      verified: { day: '2026-11-21' },
      corrections: [{ read: { text: 'a lissue' }, as: { text: "à l'issue" } }],
    });
  });
  test('a passage out of scope says why', () => {
    const read = only('out of scope', 'hors champ guide « des temps d’information »\n  motif : obligation de la caisse (rien à calculer)\n');
    expect([read.document.text, read.quote.text, read.reason]).toEqual([
      'guide',
      "des temps d'information",
      'obligation de la caisse (rien à calculer)',
    ]);
    expect(codes('hors champ guide « des temps »\n')).toEqual(['missing-reason']);
  });
  test('a section out of scope says the words before which it ends, once', () => {
    const section = "hors champ guide « ANNEXES »\n  jusqu'à « Glossaire »\n  motif : entretiens\n";
    const read = only('out of scope', section);
    expect([read.quote.text, read.until?.text, read.reason]).toEqual(['ANNEXES', 'Glossaire', 'entretiens']);
    expect(codes(section.replace('  motif', "  jusqu'à « Fin »\n  motif"))).toEqual(['repeated-line']);
    expect(codes(section.replace(' « Glossaire »', ''))).toEqual(['wrong-head']);
  });
  test('another ruleset is taken up, with its inputs bound', () => {
    const read = only('import', 'reprend « Barème du PAP » comme PAP\n  avec ressources = ressources déclarées × 12\n');
    expect([read.title.text, read.as?.text, read.bindings.map((one) => `${one.name.text} = ${tree(one.value)}`)]).toEqual([
      'Barème du PAP',
      'PAP',
      ['ressources = (× [ressources déclarées] 12)'],
    ]);
  });
});

describe('vocabulary', () => {
  test('a choix has values, with a printed label and sources', () => {
    const read = only(
      'choice',
      'choix aïeul, pluriel aïeux\n  d’après guide « les aïeux »\n  - grand-mère\n    d’après guide « la grand-mère »\n  - équipements, libellé « Équipements (dits aides) »\n  - autre\n    libellé « Tout autre »\n',
    );
    expect([read.name.text, read.plural?.text, read.sources.map(source)]).toEqual(['aïeul', 'aïeux', ['guide: les aïeux']]);
    expect(read.values.map((one) => [one.name.text, one.label?.text ?? null, one.sources.map(source)])).toEqual([
      ['grand-mère', null, ['guide: la grand-mère']],
      ['équipements', 'Équipements (dits aides)', []],
      ['autre', 'Tout autre', []],
    ]);
  });
  test('a fiche has typed fields', () => {
    const read = only('record', 'fiche dépense\n  - montant : €\n  - date : date, facultatif\n    sans source : saisie\n');
    expect(read.fields.map((one) => [one.name.text, typeTree(one.type), one.optional, one.sources.map(source)])).toEqual([
      ['montant', '(number €)', false, []],
      ['date', 'date', true, ['sans: saisie']],
    ]);
  });
  test.each([
    ['oui ou non', 'boolean'],
    ['texte', 'text'],
    ['période', 'period'],
    ['€/h', '(number €/h)'],
    ['nombre', '(number ·)'],
    ['nombre à 3 décimales', '(number · decimals 3)'],
    ['nombre de 1 à 6', '(number · min 1 max 6)'],
    ['%, au moins 0 %, au plus 100 %', '(number % min 0 % max 100 %)'],
    ['€ exact', '(number € decimals exact)'],
    ['jours ouvrés', '(number jours ouvrés)'],
    ['liste de textes', '(list text)'],
    ["liste d'événements par date d'envoi, au plus 50", "(list [événements] by [date d'envoi] at most 50)"],
    ['liste de nombres de 1 à 6', '(list (number · min 1 max 6))'],
    ['liste de nombres, au plus 6', '(list (number ·) at most 6)'],
    ['liste de nombres au plus 6, au plus 3', '(list (number · max 6) at most 3)'],
    ['liste de € à 1 décimale, au plus 6', '(list (number € decimals 1) at most 6)'],
    ['type de demande', '[type de demande]'],
    ["nature d'événement", "[nature d'événement]"],
  ])('a donnée may be « %s »', (type, expected) => {
    const read = only('input', `donnée essai : ${type}, facultatif\n`);
    expect([typeTree(read.type), read.optional]).toEqual([expected, true]);
  });
  test('a unit has decimals and a plural', () => {
    const read = only('unit', 'unité cheval, à 2 décimales, pluriel chevaux\n');
    expect([read.name.text, read.decimals, read.plural?.text]).toEqual(['cheval', 2, 'chevaux']);
    const used = only('input', 'donnée force : points\n');
    expect(typeTree(used.type)).toBe('(number points)');
  });
  test('a terme is prose', () => {
    const read = only('term', 'terme GIR\n  groupe iso-ressources (de 1 à 6) :\n  mesure la perte « d’autonomie »\n  d’après guide « le GIR »\n');
    expect([read.definition, read.sources.map(source)]).toEqual([
      "groupe iso-ressources (de 1 à 6) : mesure la perte « d'autonomie »",
      ['guide: le GIR'],
    ]);
  });
  test.each(["n'importe quel plan", 'et tout le reste', 'ou les deux', 'si besoin', 'est un plan', 'au moins un plan, arrondi'])(
    'a terme is prose, even when a line of it begins like a clause that goes on: %s',
    (line) => {
      const read = only('term', `terme plan\n  ${line}\n    d’après guide « le plan »\n`);
      expect([read.name.text, read.definition, read.sources.map(source)]).toEqual(['plan', line, ['guide: le plan']]);
    },
  );
  test('a question has readings, one retained by someone, some day', () => {
    const read = only(
      'question',
      'question base du prorata « Le « réalisé » se mesure-t-il en jours ? »\n  sur guide « au prorata »\n  - lecture jours de mission\n    d’après guide « jours »\n  - lecture points faits\n  retenue : jours de mission par « le projet » le 21 novembre 2026\n  motif : plus simple\n',
    );
    expect(read.question.text).toBe('Le « réalisé » se mesure-t-il en jours ?');
    expect(read.about.map((one) => [one.document.text, one.quote.text])).toEqual([['guide', 'au prorata']]);
    expect(read.readings.map((one) => [one.name.text, one.sources.map(source)])).toEqual([
      ['jours de mission', ['guide: jours']],
      ['points faits', []],
    ]);
    expect([read.retained?.reading.text, read.retained?.by?.text, read.retained?.on?.day, read.retained?.reason]).toEqual([
      'jours de mission',
      'le projet',
      '2026-11-21',
      'plus simple',
    ]);
    expect(only('question', 'question x « y ? »\n  - lecture a\n  - lecture b\n  retenue : aucune\n').retained).toBeNull();
  });
  test('a garantie is one condition', () => {
    expect(tree(only('guarantee', 'garantie somme juste\n  part du retraité + part de l’État = 100 %\n').condition)).toBe(
      '(= (+ (of [part] [retraité]) (of [part] [État])) 100 %)',
    );
    expect(codes('garantie somme juste\n')).toEqual(['empty-declaration']);
  });
});

describe('clauses', () => {
  test('a clause goes on over lines, and a source belongs to the one above it', () => {
    const text = `règle prime : €
  d’après guide « la prime »
  100 € si enfant
    et étudiant
    d’après guide « cent »
    relevé « Le Journal » fiabilité B
  somme de (
    montant
    des factures)
  sinon 0 €
    sans source : reste
`;
    const read = definition(text);
    expect(read.sources.map(source)).toEqual(['guide: la prime']);
    expect(read.versions.map(version)).toEqual([
      {
        from: null,
        until: null,
        clauses: ['100 € if (and [enfant] [étudiant]) {guide: cent} {relevé B: Le Journal}', '(sum (of [montant] [factures]))'],
        otherwise: '0 €',
      },
    ]);
  });
  test('exceptions, labels, exceptions to a label', () => {
    expect(
      versions(`règle service rendu : service
  ordinaire si âge ≥ 60 (cas général)
  sauf si besoin persistant et relève de l'aide sociale (exception départementale) : services du département
    sans source : essai
  sauf à exception départementale, si GIR constaté ≤ 4 : demande d'APA
`),
    ).toEqual([
      {
        from: null,
        until: null,
        clauses: [
          '[ordinaire] if (≥ [âge] 60) label cas général',
          'except if (of [services] [département]) if (and [besoin persistant] (of [relève] [aide sociale])) label exception départementale {sans: essai}',
          'except exception départementale if (of [demande] [APA]) if (≤ [GIR constaté] 4)',
        ],
      },
    ]);
  });
  test('versions: a date on its own line opens one, at the end of a line too', () => {
    expect(
      versions(`paramètre taux horaire : €/h
  20 €/h
  24,50 €/h depuis le 1er octobre 2021 jusqu'au 31 décembre 2021
    relevé « Carsat » fiabilité B
  inconnu depuis le 1er janvier 2022
  26,30 €/h, au plus tard le 31 décembre 2024
`),
    ).toEqual([
      { from: null, until: null, clauses: ['20 €/h'] },
      { from: '2021-10-01', until: '2021-12-31', clauses: ['24.50 €/h {relevé B: Carsat}'] },
      { from: '2022-01-01', until: null, clauses: ['inconnu'] },
      { from: '2024-12-31', until: null, atLatest: true, clauses: ['26.30 €/h'] },
    ]);
    expect(
      versions(`règle droit : oui ou non
  depuis le 1er juillet 2014
    d’après décret « à compter du 1er juillet »
  oui si âge ≥ 60
  sinon non
    d’après décret « sinon »
  jusqu'au 30 juin 2020
  depuis le 1er juillet 2020
  oui
`),
    ).toEqual([
      { from: '2014-07-01', until: '2020-06-30', clauses: ['oui if (≥ [âge] 60) {décret: à compter du 1er juillet}'], otherwise: 'non' },
      { from: '2020-07-01', until: null, clauses: ['oui'] },
    ]);
  });
  test('a décompte counts items, one may be negative', () => {
    expect(
      versions(
        'décompte points\n  1 par élément distinct de prestations\n  2 par élément de visites si âge > 60\n  moins 11,83 points si a une complémentaire\n',
      ),
    ).toEqual([
      {
        from: null,
        until: null,
        clauses: ['1 per distinct [prestations]', '2 per [visites] if (> [âge] 60)', '(minus 11.83 points) if [a une complémentaire]'],
      },
    ]);
  });
  test('subjects, locals, application date, printed label, emitted name', () => {
    const read = definition(`fiche visite
  - jour : date
règle part : €, facultatif
  pour chaque visite noté celle-ci
  pour chaque année du plan
  date d'application : jour de celle-ci
  libellé « Part due »
  nommé partDue
  vérifié jusqu'au 21 novembre 2026
  base × 2
  où base = montant, au moins 0 €
    sans source : calcul
`);
    expect({
      type: typeTree(read.type),
      optional: read.optional,
      subjects: read.subjects.map(({ type, as }) => [type.text, as?.text ?? null]),
      day: tree(read.applicationDate),
      label: read.label?.text,
      emitted: read.emitted?.text,
      verified: read.verifiedUntil?.day,
      locals: read.locals.map(({ name, value }) => `${name.text} = ${tree(value)}`),
      sources: read.sources.map(source),
      versions: read.versions.map(version),
    }).toEqual({
      type: '(number €)',
      optional: true,
      subjects: [
        ['visite', 'celle-ci'],
        ['année du plan', null],
      ],
      day: '(of [jour] [celle-ci])',
      label: 'Part due',
      emitted: 'partDue',
      verified: '2026-11-21',
      locals: ['base = (limit at least [montant] 0 €)'],
      sources: ['sans: calcul'],
      versions: [{ from: null, until: null, clauses: ['(× [base] 2)'] }],
    });
  });
  test('the state after each event', () => {
    const read = definition(`choix situation
  - actif
  - suspendu
fiche événement
  - nature : texte
règle situation du plan : situation
  après chaque événement
  actif au départ
  suspendu si nature est hospitalisation
`);
    expect([read.afterEach?.subject.type.text, tree(read.afterEach?.initial ?? null)]).toEqual(['événement', '[actif]']);
    expect(read.versions.map(version)).toEqual([{ from: null, until: null, clauses: ['[suspendu] if (is [nature] [hospitalisation])'] }]);
  });
});

const limits = (side: readonly Version[]): readonly string[] => side.flatMap(({ clauses }) => clauses.map(clause));

describe('délai and contrôle', () => {
  test('a délai has bounds, a day it was done, and may have no object', () => {
    const read = only(
      'deadline',
      `délai visite
  au plus tard 1 mois après notification si demande est première
    d’après guide « un mois »
  au plus tôt notification
  accompli : date de la visite
    sans source : suivi
  sans objet si plan arrêté
    d’après guide « arrêté »
`,
    );
    expect([limits(read.latest), limits(read.earliest), tree(read.done), tree(read.moot?.condition ?? null)]).toEqual([
      ['(after calendar 1 mois [notification]) if (is [demande] [première]) {guide: un mois}'],
      ['[notification]'],
      '(of [date] [visite])',
      '[plan arrêté]',
    ]);
    expect([read.sources.map(source), read.moot?.sources.map(source)]).toEqual([['sans: suivi'], ['guide: arrêté']]);
  });
  test('a contrôle has items, given or computed, with a condition and a last day', () => {
    const read = only(
      'control',
      `contrôle pièces
  - compte rendu
  - échéancier, recommandé
    d’après guide « échéancier »
  - visite faite : état de la visite est tenu
  - facture si montant > 0 €
  - bilan, au plus tard 1 mois après fin si suivi, recommandé
`,
    );
    expect(
      read.items.map((one) => [one.name.text, tree(one.value), tree(one.condition), tree(one.due), one.recommended, one.sources.map(source)]),
    ).toEqual([
      ['compte rendu', 'null', 'null', 'null', false, []],
      ['échéancier', 'null', 'null', 'null', true, ['guide: échéancier']],
      ['visite faite', '(is (of [état] [visite]) [tenu])', 'null', 'null', false, []],
      ['facture', 'null', '(> [montant] 0 €)', 'null', false, []],
      ['bilan', 'null', '[suivi]', '(after calendar 1 mois [fin])', true, []],
    ]);
  });
});

describe('tables', () => {
  const BARÈME = `barème aide : €
  selon ressources, foyer
    | ressources si foyer est seul | n° | aide | rend | d'après guide |
    |---|---|---|---|---|
    | 0 à 836 € | 1 | 50 € | x | « 0 | 836 » |
    | plus de 836 € | 2 | 0 € | | « plus » |
  d’après guide « le tableau »
`;
  test('titles are read, cells stay raw, bars inside guillemets do not count', () => {
    const { table } = definition(BARÈME).versions[0] as Version;
    expect(table?.selon.map(tree)).toEqual(['[ressources]', '[foyer]']);
    expect(table?.columns.map((one) => [one.title, tree(one.value), tree(one.condition), one.document?.text ?? null])).toEqual([
      ['ressources si foyer est seul', '[ressources]', '(is [foyer] [seul])', null],
      ['n°', 'null', 'null', null],
      ['aide', '[aide]', 'null', null],
      ['rend', '[rend]', 'null', null],
      ["d'après guide", 'null', 'null', 'guide'],
    ]);
    expect(table?.rows.map((row) => row.cells.map((cell) => cell.text))).toEqual([
      ['0 à 836 €', '1', '50 €', 'x', '« 0 | 836 »'],
      ['plus de 836 €', '2', '0 €', '', '« plus »'],
    ]);
    expect(table?.sources.map(source)).toEqual(['guide: le tableau']);
  });
  test('a row of another length is reported and left out', () => {
    const { declarations, diagnostics } = readText(BARÈME.replace('| 1 | 50 €', '| 1 50 €'));
    expect(diagnostics.map((one) => [one.code, one.params])).toEqual([['row-length', { cells: 4, columns: 5, others: 0 }]]);
    expect((declarations[0] as Definition).versions[0]?.table?.rows).toHaveLength(1);
  });
  test('a table of cases has expected columns and raw bindings', () => {
    const read = only(
      'cases',
      `cas « Quatre lignes »
  d’après guide « 1 › Heures »
  avec dépenses = vie quotidienne, 280 €, 10/10/2024 ;
    mobilité, 90 €, 02/02/2025
  | n° | heures | ⇒ prestations | => éligible |
  | 4 | oui | 2 | — |
`,
    );
    expect(read.bindings.map((one) => [one.name.text, one.cell.text])).toEqual([
      ['dépenses', 'vie quotidienne, 280 €, 10/10/2024 ;     mobilité, 90 €, 02/02/2025'],
    ]);
    expect(read.columns.map((one) => [one.title, one.expected, tree(one.value)])).toEqual([
      ['n°', false, 'null'],
      ['heures', false, '[heures]'],
      ['prestations', true, '[prestations]'],
      ['éligible', true, '[éligible]'],
    ]);
    expect(read.rows.map((row) => row.cells.map((cell) => cell.text))).toEqual([['4', 'oui', '2', '—']]);
  });
  test('examples name records', () => {
    const read = only('examples', 'exemples de prestataires\n  | exemple | nom |\n  | C1 | Alpha |\n');
    expect([read.of.text, read.columns.map((one) => one.title), read.rows.map((row) => row.cells.map((cell) => cell.text))]).toEqual([
      'prestataires',
      ['exemple', 'nom'],
      [['C1', 'Alpha']],
    ]);
  });
});

describe('characters, lines, quotations', () => {
  test('Word and the keyboard give the same tree', () => {
    const typed = "règle l'aide : €\n  1 800 € si nom de l'aide est « été »\n";
    const pasted = 'règle l’aide : €\n\t1 800 € si nom de l’aide est «\u00a0e\u0301te\u0301\u00a0»\n';
    expect(JSON.stringify(versions(pasted)).normalize('NFC')).toBe(JSON.stringify(versions(typed)));
  });
  test('a quotation nests, spans lines, and may stand under its document', () => {
    expect(versions('règle a : €\n  3 €\n    d’après guide\n      « le « réalisé »\n      | et // la suite »\n')).toEqual([
      { from: null, until: null, clauses: ['3 € {guide: le « réalisé » | et // la suite}'] },
    ]);
  });
  test('a quotation pasted without indent stays in its declaration', () => {
    expect(versions('règle a : €\n  3 €\n    d’après guide « première ligne\nseconde ligne »\n')).toEqual([
      { from: null, until: null, clauses: ['3 € {guide: première ligne seconde ligne}'] },
    ]);
  });
  test('comments are left out, in column 0, in a clause and after a row', () => {
    expect(versions('// en tête\nrègle a : € // ici\n// au milieu\n  3 € // là\n    d’après guide « http://exemple.fr » // fin\n')).toEqual([
      { from: null, until: null, clauses: ['3 € {guide: http://exemple.fr}'] },
    ]);
  });
  test('an unclosed quotation ends with its line, and the next declaration is whole', () => {
    const { declarations, diagnostics } = readText('règle a : €\n  3 €\n    d’après guide « sans fin\n  5 € si x\nrègle b : €\n  4 €\n');
    expect(diagnostics.map((one) => one.code)).toEqual(['unclosed-quote']);
    expect(declarations.map((one) => (one.kind === 'definition' ? one.versions.flatMap((each) => each.clauses.map(clause)) : []))).toEqual([
      ['3 € {guide: sans fin}', '5 € if [x]'],
      ['4 €'],
    ]);
  });
  test('a bad line is left out, the rest of the block and of the file stays', () => {
    const { declarations, diagnostics } = readText('règle a : €\n  3 € × × 2\n  5 € si x\nrégle b : €\n  4 €\n?? quoi\nrègle c : €\n  6 €\n');
    expect(diagnostics.map((one) => one.code)).toEqual(['unexpected-word', 'unknown-opener', 'unknown-opener']);
    expect(declarations.map((one) => (one.kind === 'definition' ? one.versions.flatMap((each) => each.clauses.map(clause)) : []))).toEqual([
      ['5 € if [x]'],
      ['4 €'],
      ['6 €'],
    ]);
  });
  test('an indented declaration word is a clause', () => {
    expect(versions('règle a : texte\n  choix du retraité si nombre de candidats ≥ 2\n')).toEqual([
      { from: null, until: null, clauses: ['(of [choix] [retraité]) if (≥ (count [candidats]) 2)'] },
    ]);
  });
});
