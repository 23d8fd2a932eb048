/** `reprend` (decision 46): another ruleset as a record of results, or its types and parameters. */
import { expect, test } from 'vitest';
import { type Compiled, compileRuleset } from '../../compiler/driver.ts';
import { runCases } from '../../compiler/interpret/cases.ts';
import { rendering } from '../../dsl/diagnostics/render.ts';
import { namesToComplete, sourcesOf } from '../../dsl/model/to-complete.ts';

const SCALE = `règlement « Barème du PAP »
  date d'application : date du calcul

choix foyer
  - personne seule
  - ménage

donnée date du calcul : date
donnée foyer du demandeur : foyer
donnée ressources : €
donnée entrée : date

paramètre seuil : €
  800 € depuis le 1er janvier 2024
    sans source : pour les essais
  900 € depuis le 1er janvier 2025
    sans source : pour les essais

règle participation : %
  10 % si ressources ≤ seuil et foyer du demandeur est personne seule
  sinon 20 %
  sans source : pour les essais

délai réponse
  au plus tard 1 mois après entrée
  sans source : pour les essais

garantie participation modeste
  participation ≤ 20 %
`;

const scale = compileRuleset([{ file: 'regles.attendu', text: SCALE }]);

const host = (text: string): Compiled => compileRuleset([{ file: 'regles.attendu', text }], new Map([['Barème du PAP', scale]]));

/** Every cell that is not as expected, and every error. */
const wrong = ({ model, plan, diagnostics }: Compiled): readonly string[] => {
  const errors = diagnostics.filter((one) => one.severity === 'error').map((one) => `${one.code} ${JSON.stringify(one.params)}`);
  if (plan === null || errors.length > 0) return errors;
  return runCases(model, plan).tables.flatMap((table) =>
    table.rows.flatMap((row) => row.cells.filter((cell) => cell.state !== 'matches').map((cell) => `${row.number} ${cell.title}: ${cell.text}`)),
  );
};

test('the results of another ruleset are read through its name, its données bound or asked', () => {
  const compiled = host(`règlement « Hôte »
  date d'application : jour de la demande

donnée jour de la demande : date
donnée montant : €
donnée ressources déclarées : €

reprend « Barème du PAP » comme PAP
  avec ressources = ressources déclarées
  avec date du calcul = jour de la demande

règle reste à payer : €
  montant × participation du PAP, arrondi au centime
  sans source : pour les essais

cas « Deux années »
  sans source : pour les essais
  avec foyer du demandeur = personne seule
  avec entrée = 31/01/2025
  avec montant = 100 €
  avec jour d'observation = 01/03/2025
  | ressources déclarées | jour de la demande | ⇒ reste à payer | ⇒ seuil du PAP | ⇒ échéance de réponse du PAP | ⇒ état de réponse du PAP |
  | 850 € | 01/06/2024 | 20 € | 800 € | 28/02/2025 | dépassé |
  | 850 € | 01/06/2025 | 10 € | 900 € | 28/02/2025 | dépassé |
`);
  expect(wrong(compiled)).toEqual([]);
  expect([...compiled.model.inputs.keys()]).toEqual([
    'foyer du demandeur',
    'entrée',
    "jour d'observation",
    'jour de la demande',
    'montant',
    'ressources déclarées',
  ]);
  expect(compiled.model.guarantees.map((one) => one.id)).toEqual(['PAP.participation modeste']);
});

test('without `comme`, parameters and types enter under their own names, dated by the host', () => {
  const compiled = host(`règlement « Hôte »
  date d'application : jour

donnée jour : date
donnée situation : foyer

reprend « Barème du PAP »

règle seuil du foyer : €
  seuil si situation est personne seule
  sinon 2 × seuil
  sans source : pour les essais

cas « Un seuil »
  sans source : pour les essais
  | jour | situation | ⇒ seuil du foyer |
  | 31/12/2024 | ménage | 1 600 € |
  | 01/01/2025 | personne seule | 900 € |
`);
  expect(wrong(compiled)).toEqual([]);
  expect([...compiled.model.definitions.keys()]).toEqual(['seuil', 'seuil du foyer']);
});

test('without `comme`, a parameter stays out until a rule, a case or another parameter of the host reads it', () => {
  const keys = (rest: string): string[] => [
    ...host(`règlement « Hôte »
  date d'application : jour

donnée jour : date

reprend « Barème du PAP »

règle double : nombre
  2 + 2
  sans source : pour les essais
${rest}`).model.definitions.keys(),
  ];
  expect(keys('')).toEqual(['double']);
  expect(keys('\ncas « Un seuil »\n  sans source : pour les essais\n  | jour | ⇒ seuil |\n  | 01/01/2025 | 900 € |\n')).toEqual(['double', 'seuil']);
  expect(keys('\ncas « Un seuil fixé »\n  sans source : pour les essais\n  | seuil | ⇒ double |\n  | 900 € | 4 |\n')).toEqual(['double', 'seuil']);
});

test('a choix that both declare with the same values is the same; with other values, it is set apart', () => {
  const same = host(`donnée foyer : foyer

choix foyer
  - personne seule
  - ménage

reprend « Barème du PAP » comme PAP
  avec foyer du demandeur = foyer
`);
  expect(wrong(same)).toEqual([]);
  const other = host(`choix foyer
  - personne seule
  - colocation

donnée mon foyer : foyer

reprend « Barème du PAP » comme PAP
  avec foyer du demandeur = mon foyer
`);
  expect(wrong(other)).toEqual(['wrong-type {"expected":"choice:PAP.foyer","found":"choice:foyer"}']);
});

test('a guarantee of the other ruleset taints what is built on it', () => {
  const compiled = host(`reprend « Barème du PAP » comme PAP

règle doublée : %
  2 × participation du PAP
  sans source : pour les essais
`);
  expect(compiled.plan?.definitions.map((one) => [one.id, one.taintedBy])).toEqual([
    ['PAP.seuil', []],
    ['PAP.participation', [0]],
    ['doublée', [0]],
    ['PAP.réponse.échéance', []],
    ['PAP.réponse.état', []],
  ]);
});

test('the words behind an imported definition travel with the plan, under the title of its ruleset', () => {
  const { plan } = host('reprend « Barème du PAP » comme PAP\n');
  const definition = plan?.definitions.find((one) => one.id === 'PAP.participation');
  expect(definition?.span.file).toBe('Barème du PAP/regles.attendu');
  expect(plan?.texts['Barème du PAP/regles.attendu']?.slice(definition?.span.start, (definition?.span.start ?? 0) + 23)).toBe(
    'règle participation : %',
  );
});

test('the passages of a question taken up stand in the text of its own ruleset', () => {
  const text = `règlement « Base »
  langue 1

document guide
  titre « Guide »

question jour du retour « Le jour du retour est-il compté ? »
  sur guide « jusqu'au retour »
  - lecture compté
    d'après guide « jusqu'au retour »
  - lecture laissé de côté
    sans source : le texte ne l'exclut pas
  retenue : aucune

règle jours : nombre
  sans source : pour les essais
  1 si jour du retour est compté
  sinon 0
`;
  const base = compileRuleset([{ file: 'regles.attendu', text }]);
  const host =
    'règlement « Hôte »\n  langue 1\n\nreprend « Base » comme base\n\nrègle r : nombre\n  jours de base\n  sans source : pour les essais\n';
  const { plan, model } = compileRuleset([{ file: 'regles.attendu', text: host }], new Map([['Base', base]]));
  const question = model.questions.get('jour du retour');
  const places = [...(question?.readings.flatMap(({ sources }) => sources) ?? []), ...(question?.about ?? [])].map(({ span }) => span);
  expect(places.map(({ file, start, end }) => [file, plan?.texts[file]?.slice(start, end)])).toEqual([
    ['Base/regles.attendu', "d'après guide « jusqu'au retour »"],
    ['Base/regles.attendu', "sans source : le texte ne l'exclut pas"],
    ['Base/regles.attendu', "sur guide « jusqu'au retour »"],
  ]);
});

test('the words behind a definition travel through a ruleset that takes up another', () => {
  const middle = host(`règlement « Milieu »
  date d'application : jour

donnée jour : date

reprend « Barème du PAP »

règle double : €
  seuil × 2
  sans source : pour les essais
`);
  const { plan } = compileRuleset([{ file: 'regles.attendu', text: 'reprend « Milieu » comme milieu\n' }], new Map([['Milieu', middle]]));
  expect(Object.keys(plan?.texts ?? {})).toEqual(['Milieu/regles.attendu', 'Milieu/Barème du PAP/regles.attendu', 'regles.attendu']);
  for (const { id, span } of plan?.definitions ?? []) expect([id, plan?.texts[span.file]?.slice(span.start, span.end)]).not.toContain(undefined);
});

/** Two rulesets with a choix, a fiche, a donnée and a question of the same names, and other members. */
const SHORT = (title: string, values: string, field: string, type: string, readings: string): string => `règlement « ${title} »

choix nature
${values}

fiche pièce
  - ${field}

donnée pièces : liste de pièces

donnée date d'examen : ${type}

question délai « Lequel ? »
${readings}
  retenue : aucune
  sans source : pour les essais

règle nombre de pièces reçues : nombre
  nombre de pièces si délai est court et date d'examen existe
  sinon 0
  sans source : pour les essais
`;

test('two rulesets taken up whose names mean different things are refused, every name in one message', () => {
  const one = compileRuleset([
    { file: 'a.attendu', text: SHORT('Un', '  - a\n  - b', 'nature : nature', 'date, facultatif', '  - lecture court\n  - lecture long') },
  ]);
  const two = compileRuleset([
    { file: 'b.attendu', text: SHORT('Deux', '  - c\n  - d', 'jour : date', 'texte, facultatif', '  - lecture court\n  - lecture moyen') },
  ]);
  expect([...one.diagnostics, ...two.diagnostics].filter(({ severity }) => severity === 'error')).toEqual([]);
  const both = (second: string): readonly string[] =>
    compileRuleset(
      [{ file: 'c.attendu', text: `règlement « Hôte »\n\nreprend « Un » comme UN\n\nreprend « ${second} » comme AUTRE\n` }],
      new Map([
        ['Un', one],
        ['Deux', two],
      ]),
    ).diagnostics.flatMap(({ code, severity, params }) => (severity === 'error' ? [`${code} ${JSON.stringify(params)}`] : []));
  expect(both('Un')).toEqual([]);
  expect(both('Deux')).toEqual([
    'other-input-there {"names":["pièces","date d\'examen","délai"],"title":"Deux","by":["fields","kind","kind"],"binding":"date d\'examen = …"}',
  ]);
});

test('a document that comes with another ruleset stands at the `reprend` line, never at a place of the other text', () => {
  const other = compileRuleset([
    {
      file: 'regles.attendu',
      text: `règlement « Autre »

document guide
  texte « guide.txt »

donnée n : €

règle aide : €
  n
  d'après guide « le montant »
`,
    },
  ]);
  const text = `règlement « Hôte »

donnée m : €

reprend « Autre » comme autre
  avec n = m

règle droit : €
  aide de autre
  sans source : pour les essais
`;
  const { model } = compileRuleset([{ file: 'regles.attendu', text }], new Map([['Autre', other]]));
  const [guide] = model.documents;
  expect(model.documents).toHaveLength(1);
  expect(text.slice(guide?.span.start, guide?.span.end)).toBe('« Autre »');
  expect(guide?.span.file).toBe('regles.attendu');
});

test('a computed value bound to a donnée keeps to its bounds: beyond them there is no answer, known or not', () => {
  const bounded = compileRuleset([
    {
      file: 'regles.attendu',
      text: `règlement « Base »
  langue 1

donnée terrain : nombre de 0 à 4
donnée étage : nombre de 0 à 4, facultatif

règle double : nombre
  terrain × 2
  sans source : pour les essais

règle monte : oui ou non
  étage existe et étage > 1
  sans source : pour les essais
`,
    },
  ]);
  const hosting = compileRuleset(
    [
      {
        file: 'regles.attendu',
        text: `règlement « Hôte »
  langue 1

reprend « Base » comme base
  avec terrain = brut + 1
  avec étage = niveau

donnée brut : nombre de −9 à 9
donnée niveau : nombre de −9 à 9, facultatif

cas « Les bornes de l'autre »
  sans source : pour les essais
  | brut | niveau | ⇒ double de base | ⇒ monte de base |
  | −2 | −1 | erreur : trou | erreur : trou |
  | −1 | 0 | 0 | non |
  | 3 | 4 | 8 | oui |
  | 4 | 5 | erreur : trou | erreur : trou |
  | inconnu | aucun | indéterminé : brut | non |
`,
      },
    ],
    new Map([['Base', bounded]]),
  );
  expect(wrong(hosting)).toEqual([]);
});

test('what « sinon » cites is kept of a ruleset taken up, at its place there', () => {
  const base = compileRuleset([
    {
      file: 'regles.attendu',
      text: `règlement « Base »
  langue 1

donnée a : oui ou non

règle niveau : nombre
  1 si a
    sans source : pour les essais
  sinon 2
    sans source : à compléter
`,
    },
  ]);
  const { model } = compileRuleset(
    [{ file: 'regles.attendu', text: 'règlement « Hôte »\n  langue 1\n\nreprend « Base » comme base\n\ndonnée a : oui ou non\n' }],
    new Map([['Base', base]]),
  );
  const niveau = model.definitions.get('base.niveau');
  if (niveau === undefined) throw new Error('no base.niveau');
  expect(
    sourcesOf(niveau).map((source) => [source.kind, source.span.file, base.model.files[0]?.text.slice(source.span.start, source.span.end)]),
  ).toEqual([
    ['none', 'Base/regles.attendu', 'sans source : pour les essais'], // of its version
    ['none', 'Base/regles.attendu', 'sans source : pour les essais'], // of its clause
    ['none', 'Base/regles.attendu', 'sans source : à compléter'],
  ]);
  expect(namesToComplete(model)).toEqual(['niveau de base']);
});

/** A ruleset whose date is bound by `avec`, or asked, and one rule that reads it on another day. */
const onAnotherDay = (bindings: string): string => `règlement « Hôte »
  date d'application : jour

donnée jour : date
donnée autre jour : date

reprend « Barème du PAP » comme PAP
  avec ressources = 850 €
  avec foyer du demandeur = personne seule
  avec entrée = jour
${bindings}
règle part lue : %
  participation du PAP en vigueur le autre jour
  sans source : pour les essais

règle part du jour : %
  participation du PAP
  sans source : pour les essais

règle part relue : %
  part du jour en vigueur le autre jour
  sans source : pour les essais

cas « Deux jours »
  sans source : pour les essais
  avec jour = 01/06/2025
  avec autre jour = 01/06/2024
  | ⇒ part lue | ⇒ part du jour | ⇒ part relue | ⇒ seuil du PAP en vigueur le autre jour |
  | 20 % | 10 % | 20 % | 800 € |
`;

test('`en vigueur le` another day chooses the versions of a ruleset whose date is bound to the host’s', () => {
  expect(wrong(host(onAnotherDay('  avec date du calcul = jour\n')))).toEqual([]);
});

test('`en vigueur le` another day is refused of what reads only a ruleset that has a date of its own, with what to write', () => {
  const told = (bindings: string): readonly string[] =>
    host(onAnotherDay(bindings)).diagnostics.flatMap((one) =>
      one.severity === 'error' ? [`${one.code} ${JSON.stringify(one.params)} ${rendering(one, 'fr').hint ?? ''}`] : [],
    );
  const hint =
    'Écrivez « en vigueur le … » là où « seuil de PAP » est lu, ou liez la date du règlement repris à celle de celui-ci : « avec date du calcul = jour ».';
  const params = '"from":"taken up","date":"date du calcul","host":"jour"';
  const said = [`day-of-its-own {"name":"part du jour","other":"seuil de PAP",${params}} ${hint}`];
  expect(told('')).toEqual(said);
  expect(told('  avec date du calcul = 1er juillet 2024\n')).toEqual(said);
});
