import { expect, test } from 'vitest';
import { quoteKey } from '../../compiler/sources/passages.ts';
import { createLanguage } from '../../playground/worker/language.ts';
import type { CaseTableView, LanguageApi } from '../../playground/worker/protocol.ts';
import { reportOf, summaryOf } from '../../playground/state/summary.ts';

const RULES = `règlement « Forfait »
  langue 1
  date d'application : date de la demande

document guide
  titre « Guide du forfait »

donnée date de la demande : date
donnée heures : oui ou non
donnée prestations : liste de textes

paramètre seuil : nombre
  3
    d'après guide « au moins 3 prestations »

paramètre tarif : €/h
  24,50 €/h depuis le 1er octobre 2021
    relevé « Presse » fiabilité B
  inconnu depuis le 1er janvier 2022
    sans source : non publié

décompte prestations comptées
  1 si heures
    d'après guide « les heures comptent pour 1 »
  1 par élément distinct de prestations
    d'après guide « chaque prestation compte pour 1 »

règle éligible : oui ou non
  prestations comptées ≥ seuil
    d'après guide « au moins 3 prestations »

cas « Autour du seuil »
  sans source : cas construits
  avec date de la demande = 1er mars 2025
  | n° | heures | prestations | ⇒ prestations comptées | ⇒ éligible |
  | 1 | oui | repas ; travaux | 3 | oui |
  | 2 | non | repas ; travaux | 2 | oui |
  | 3 | oui | | 1 | |
  | 4 | inconnu | repas ; travaux | — | indéterminé : heures |
`;

const request = (text: string) => ({ ruleset: 'forfait', workspace: [{ ruleset: 'forfait', files: [{ file: 'regles.attendu', text }], words: [] }] });

/** Every table, as the page gets them turn by turn. */
function run(language: LanguageApi): readonly CaseTableView[] {
  const tables: CaseTableView[] = [];
  for (;;) {
    const progress = language.advance();
    tables.push(...(progress?.tables ?? []));
    if (progress === null || progress.complete) return tables;
  }
}

function opened(text = RULES): LanguageApi {
  const language = createLanguage();
  language.check(request(text));
  return language;
}

test('each case says what it gives, what is expected, what is obtained, and its état in words', () => {
  const [table] = run(opened());
  expect(table?.columns).toEqual(['heures', 'prestations']);
  expect(table?.common).toEqual([{ title: 'date de la demande', text: '1er mars 2025' }]);
  expect(
    table?.cases.map(({ id, inputs, checks, state }) => [id, inputs, checks.map((check) => [check.expected, check.obtained, check.state]), state]),
  ).toEqual([
    [
      'Autour du seuil/1/0',
      ['oui', 'repas ; travaux'],
      [
        ['3', '3', 'conforme'],
        ['oui', 'oui', 'conforme'],
      ],
      'conforme',
    ],
    [
      'Autour du seuil/2/0',
      ['non', 'repas ; travaux'],
      [
        ['2', '2', 'conforme'],
        ['oui', 'non', 'écart'],
      ],
      'écart',
    ],
    [
      'Autour du seuil/3/0',
      ['oui', ''],
      [
        ['1', '1', 'conforme'],
        ['', 'non', 'sans attendu'],
      ],
      'sans attendu',
    ],
    [
      'Autour du seuil/4/0',
      ['inconnu', 'repas ; travaux'],
      [
        ['—', 'indéterminé : heures', 'non regardé'],
        ['indéterminé : heures', 'indéterminé : heures', 'conforme'],
      ],
      'conforme',
    ],
  ]);
});

test('a case that expects nothing is no « conforme »: it is said, and counted apart', () => {
  const idle = RULES.replace('| 4 | inconnu | repas ; travaux | — | indéterminé : heures |', '| 4 | inconnu | repas ; travaux | — | — |');
  const tables = run(opened(idle));
  expect(tables.flatMap(({ cases }) => cases.map(({ state }) => state))).toEqual(['conforme', 'écart', 'sans attendu', 'n’attend rien']);
  expect(summaryOf(reportOf(tables))).toBe('4 cas : 1 écart, 1 sans attendu, 1 conforme, 1 n’attend rien');
});

test('every number of the rules is an amount, with its unit, its period and its source', () => {
  const { amounts } = createLanguage().check(request(RULES));
  expect(amounts.map(({ key, group, text, unit, decimals, since, written }) => [key, group, text, unit, decimals, since, written])).toEqual([
    ['seuil/0#0', 'paramètre', '3', '', 0, null, 'number'],
    ['tarif/0#0', 'paramètre', '24,50', '€/h', 2, 'depuis le 01/10/2021', 'number'],
    ['tarif/1#0', 'paramètre', 'inconnu', '€/h', 2, 'depuis le 01/01/2022', 'unknown'],
    ['prestations comptées/0#0', 'autre', '1', '', null, null, 'number'],
    ['prestations comptées/0#1', 'autre', '1', '', null, null, 'number'],
  ]);
  const [seuil, tarif] = amounts;
  expect(RULES.slice(seuil?.place.start, seuil?.place.end)).toBe('3');
  expect(seuil?.sources.map(({ kind, from, words }) => [kind, from, words])).toEqual([['citation', 'Guide du forfait', 'au moins 3 prestations']]);
  expect(tarif?.sources.map(({ kind, from, reliability }) => [kind, from, reliability])).toEqual([['relevé', 'Presse', 'B']]);
});

test('an amount of a paramètre says whether anything reads it', () => {
  const amounts = (rule: string, more = ''): readonly unknown[] =>
    createLanguage()
      .check(
        request(
          `règlement « R »\n  langue 1\n\nparamètre p : €\n  5 €\n    sans source : essai\n\nrègle r : €\n  ${rule}\n  sans source : essai\n${more}`,
        ),
      )
      .amounts.map(({ key, read }) => [key, read]);
  expect(amounts('5 €')).toEqual([
    ['p/0#0', false],
    ['r/0#0', true],
  ]);
  expect(amounts('p')).toEqual([['p/0#0', true]]);
  expect(amounts('1 €', '\ncas « A »\n  sans source : essai\n  | n° | ⇒ p |\n  | 1 | 5 € |\n')).toEqual([
    ['p/0#0', true],
    ['r/0#0', true],
  ]);
});

test('a cell is an amount by its place: one with a sign too, and none takes the place of another that is no number any more', () => {
  const table = (first: string): string =>
    `règlement « Barème »\n  langue 1\n\ndonnée a : nombre\n\nbarème b : €\n  selon a\n    | a | b |\n    | 0 | ${first} |\n    | 1 et plus | 40 € |\n  sans source : essai\n`;
  const amounts = (first: string) =>
    createLanguage()
      .check(request(table(first)))
      .amounts.map(({ key, text }) => [key, text]);
  expect(amounts('30 €')).toEqual([
    ['b/0/1/2#0', '30'],
    ['b/0/2/2#0', '40'],
  ]);
  expect(amounts('-5 €')).toEqual([
    ['b/0/1/2#0', '-5'],
    ['b/0/2/2#0', '40'],
  ]);
  expect(amounts('inconnu')).toEqual([['b/0/2/2#0', '40']]);
});

test('the reasons go from what is counted to the result, with the values the words had', () => {
  const language = opened();
  run(language);
  const explanation = language.explain('Autour du seuil/2/0');
  expect(explanation?.applicable).toBe('01/03/2025');
  expect(explanation?.given).toEqual([
    { name: 'heures', value: 'non' },
    { name: 'prestations', value: 'repas ; travaux' },
    { name: 'date de la demande', value: '1er mars 2025' },
  ]);
  const why = explanation?.results.find(({ title }) => title === 'éligible');
  expect(why?.steps.map(({ word, title, value }) => [word, title, value])).toEqual([
    ['décompte', 'prestations comptées', '2'],
    ['paramètre', 'seuil', '3'],
    ['règle', 'éligible', 'non'],
  ]);
  expect(why?.steps[0]?.branches.map(({ text, outcome, because }) => [text, outcome, because])).toEqual([
    ['1 si heures (non)', 'non appliquée', 'compte pour 0'],
    ['1 par élément distinct de prestations (repas ; travaux)', 'appliquée', 'compte pour 2'],
  ]);
  const last = why?.steps.at(-1);
  expect([last?.sentence, ...(last?.branches ?? []).map(({ text }) => text)].filter((text) => text !== '')).toEqual([
    'prestations comptées (2) ≥ seuil (3)',
  ]);
});

test('an error is said in French with its place, and the reasons of the last results stay answerable', () => {
  const language = opened();
  run(language);
  const { problems, computable } = language.check(request(RULES.replace('≥ seuil', '≥ seuill')));
  expect(computable).toBe(false);
  expect(language.advance()).toBeNull();
  const [problem] = problems;
  expect(problem?.severity).toBe('error');
  expect(problem?.place.line).toBe(RULES.slice(0, RULES.indexOf('≥ seuil')).split('\n').length);
  expect(problem?.message).toContain('« seuill »');
  expect(problem?.fixes.map(({ edits }) => edits.map(({ text }) => text))).toEqual([['seuil']]);
  expect(language.explain('Autour du seuil/1/0')?.results.map(({ value }) => value)).toEqual(['3', 'oui']);
});

test('a change of a text gives the results of the new text', () => {
  const language = opened();
  run(language);
  language.check(request(RULES.replace('nombre\n  3', 'nombre\n  4')));
  const [table] = run(language);
  expect(table?.cases.map(({ checks }) => checks[1]?.obtained)).toEqual(['non', 'non', 'non', 'non']);
});

test('hover and definition answer for the name at a place', () => {
  const language = opened();
  const at = RULES.lastIndexOf('seuil\n    d');
  expect(language.hover('regles.attendu', at + 2)?.lines[0]).toBe('paramètre « seuil »');
  const place = language.definition('regles.attendu', at + 2);
  expect(place === null ? null : RULES.slice(place.start, place.end)).toBe('seuil');
  expect(place?.start).toBe(RULES.indexOf('seuil : nombre'));
  expect(language.hover('regles.attendu', RULES.indexOf('langue 1'))).toBeNull();
});

test('a name is renamed in rules and cases; what cannot be renamed says why', () => {
  const language = opened();
  const at = RULES.indexOf('seuil : nombre') + 1;
  expect(language.renamable('regles.attendu', RULES, at)).toEqual({ start: at - 1, end: at + 4, name: 'seuil' });
  const renaming = language.rename('regles.attendu', RULES, at, 'minimum');
  expect(renaming.kind === 'edits' ? renaming.edits.map(({ start, end, text }) => [RULES.slice(start, end), text]) : renaming).toEqual([
    ['seuil', 'minimum'],
    ['seuil', 'minimum'],
  ]);
  expect(language.rename('regles.attendu', RULES, at, 'tarif')).toEqual({ kind: 'refused', reason: 'taken' });
  expect(language.rename('regles.attendu', `${RULES} `, at, 'minimum')).toEqual({ kind: 'refused', reason: 'changed' });
  expect(language.renamable('regles.attendu', RULES, RULES.indexOf('langue 1'))).toBeNull();
});

test('colours of names are refused for a text that was not checked', () => {
  const language = opened();
  expect(language.names('regles.attendu', RULES)?.length).toBeGreaterThan(10);
  expect(language.names('regles.attendu', `${RULES} `)).toBeNull();
});

test('an empty dossier and an unknown ruleset have nothing to say, and do not fail', () => {
  const language = createLanguage();
  expect(language.check({ ruleset: 'rien', workspace: [] })).toEqual({ problems: [], amounts: [], parameters: [], computable: false });
  expect(language.advance()).toBeNull();
  expect(language.explain('x')).toBeNull();
  expect(language.complete('f', 'rè', 2)).toEqual([]);
});

const GAPPED = `règlement « Tarif »
  langue 1

donnée âge : nombre

règle tarif : €
  10 € si âge < 18
    sans source : essai
  20 € si âge > 18
    sans source : essai
`;

test('a check in two waves gives in the end what one gives, and what was begun before is dropped', () => {
  const language = createLanguage();
  const lines = (problems: readonly { readonly code: string; readonly place: { readonly line: number } }[]) =>
    problems.map(({ code, place }) => [code, place.line]);
  expect(language.finish()).toBeNull();
  expect(language.begin(request(GAPPED))).toEqual([]);
  const whole = language.finish();
  expect(whole).toEqual(createLanguage().check(request(GAPPED)));
  expect(lines(whole?.problems ?? [])).toEqual([['clause-gap', 6]]);
  expect(language.finish()).toBeNull();

  const longer = GAPPED.replace('nombre\n', 'nombre\n// une ligne\n// et une autre\n');
  const moved = createLanguage().check(request(longer));
  expect(language.begin(request(longer))).toEqual(moved.problems);
  expect(lines(language.begin(request(`zzz\n${longer}`)))).toEqual([
    ['unknown-opener', 1],
    ['clause-gap', 9],
  ]);
  expect(language.begin(request(longer))).toEqual(moved.problems);
  expect(language.finish()).toEqual(moved);
  expect(language.begin(request(longer))).toEqual(moved.problems);
  expect(language.finish()).toEqual(moved);
});

test('after keys, every place the page is told is one of the text as typed', () => {
  const edits = [
    RULES.replace('document guide', '// un mot de plus\ndocument guide'),
    RULES.replace('  3\n', `  3\n// ${'un mot '.repeat(90)}\n`),
    `// en tête\n${RULES}`,
    RULES.replace('règle éligible', 'règle double : nombre\n  seuil × 2\n    sans source : essai\n\nrègle éligible'),
    RULES.replace('unité', ''),
  ];
  const language = opened();
  for (const text of edits) {
    const fresh = createLanguage();
    expect(language.begin(request(text)).length).toBeLessThanOrEqual(fresh.check(request(text)).problems.length);
    expect(language.finish()).toEqual(fresh.check(request(text)));
    expect(run(language)).toEqual(run(fresh));
    expect(language.explain('Autour du seuil/1/0')).toEqual(fresh.explain('Autour du seuil/1/0'));
    expect(language.names('regles.attendu', text)).toEqual(fresh.names('regles.attendu', text));
    for (let at = 0; at < text.length; at += 7) {
      expect(language.hover('regles.attendu', at)).toEqual(fresh.hover('regles.attendu', at));
      expect(language.definition('regles.attendu', at)).toEqual(fresh.definition('regles.attendu', at));
      expect(language.renamable('regles.attendu', text, at)).toEqual(fresh.renamable('regles.attendu', text, at));
      expect(language.rename('regles.attendu', text, at, 'minimum')).toEqual(fresh.rename('regles.attendu', text, at, 'minimum'));
    }
  }
});

test('a quotation whose words were not found at the last verification is told, and is never shown as verified', () => {
  const text = RULES.replace('  titre « Guide du forfait »\n', '  titre « Guide du forfait »\n  texte « guide.txt »\n');
  const keys = ['au moins 3 prestations', 'les heures comptent pour 1', 'chaque prestation compte pour 1'].map(quoteKey).join(' ');
  const words = [{ document: 'guide', file: 'guide.txt', keys }];
  const asked = (of: string) => ({ ruleset: 'forfait', workspace: [{ ruleset: 'forfait', files: [{ file: 'regles.attendu', text: of }], words }] });
  const language = createLanguage();
  const told = (of: string): readonly (readonly [string, string, number])[] =>
    language
      .check(asked(of))
      .problems.filter(({ code }) => /^(?:quotation|document)-/.test(code))
      .map(({ code, severity, place }) => [code, severity, place.line]);
  const states = (): readonly string[] => {
    run(language);
    const steps = language.explain('Autour du seuil/1/0')?.results.flatMap((each) => each.steps) ?? [];
    return [...new Set(steps.flatMap(({ sources }) => sources.map((source) => `${source.words} : ${source.verified}`)))];
  };
  expect(told(text)).toEqual([]);
  expect(states()).toEqual(['les heures comptent pour 1 : found', 'chaque prestation compte pour 1 : found', 'au moins 3 prestations : found']);

  const invented = text.replace('les heures comptent pour 1', 'le dimanche compte pour 1');
  const line = invented.slice(0, invented.indexOf('le dimanche')).split('\n').length;
  expect(told(invented)).toEqual([['quotation-not-recorded', 'warning', line]]);
  expect(states()).toEqual(['le dimanche compte pour 1 : changed', 'chaque prestation compte pour 1 : found', 'au moins 3 prestations : found']);
  // The first wave of the next key keeps what was told.
  expect(language.begin(asked(`${invented}\n// x\n`)).map(({ code }) => code)).toContain('quotation-not-recorded');

  const other = text.replace('guide.txt', 'autre.txt');
  expect(told(other)).toEqual([['document-text-missing', 'info', 5]]);
  expect(states()[0]).toBe('les heures comptent pour 1 : never');
});
