import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { testReport } from '../../compiler/cli/contract/cases.ts';
import { batchLine, evalReport } from '../../compiler/cli/contract/dossiers.ts';
import { buildReport } from '../../compiler/cli/contract/rulesets.ts';
import { GUIDE, LISTS, RULES, attendu, workspace } from './harness.ts';

const WITH_QUESTION = `${RULES.replace('« Petit guide »', '« Avec question »')}
question fin de mois « Que vaut un mois après le 31 ? »
  sur guide « au maximum 1 mois après la notification »
  - lecture jour retenu
  - lecture jour suivant
  retenue : aucune

règle montant : €
  150 € si éligible
    sans source : essai
  0 € si non éligible
    sans source : essai
  sauf si fin de mois est jour suivant : 200 €
    sans source : essai

règle gain : oui ou non
  sans source : essai
  montant > 0 €
`;

const PIECES = `règlement « Pièces »
  langue 1

choix nature de demande
  - travaux
  - portage

fiche demande
  - nature : nature de demande
  - montant : €

donnée demandes : liste de demandes
  sans source : essai

contrôle pièces du dossier
  - facture
    sans source : essai
  - devis
    sans source : essai
`;

const folder = workspace({
  'petit/regles.attendu': RULES,
  'question/regles.attendu': WITH_QUESTION,
  'faux/regles.attendu': RULES.replace('| 2 | 2 | non |', '| 2 | 2 | oui |').replace('« Petit guide »', '« Faux »'),
  'listes/regles.attendu': LISTS,
  'abime/regles.attendu': RULES.replace('nombre de prestations ≥', 'nombre ≥').replace('« Petit guide »', '« Abîmé »'),
  'documents/guide.txt': GUIDE,
  'pieces/regles.attendu': PIECES,
  'flux.csv': 'date de notification;nombre de prestations\n2026-01-31;3\n2026-02-30;4\n;2\n',
});
const petit = join(folder, 'petit');
const COMPLETE = JSON.stringify({ 'date de notification': '2026-01-31', 'nombre de prestations': 3, 'date de visite': null });

describe('attendu eval', () => {
  test('says each result in French', async () => {
    expect(await attendu(['eval', petit, '--input', '-', '--date', '2026-02-10'], { input: COMPLETE })).toEqual({
      code: 0,
      err: '',
      out: `Petit guide, 2026-11
  appliqué au 31/01/2026, observé le 10/02/2026

  éligible                     oui
  échéance de visite initiale  28/02/2026
  état de visite initiale      ouvert
`,
    });
  });

  test('gives JSON that keeps the contract', async () => {
    const { code, out } = await attendu(['eval', petit, '--input', '-', '--json'], { input: '{"nombreDePrestations":2}' });
    expect(code).toBe(0);
    const report = evalReport.parse(JSON.parse(out));
    // in any order: what is missing is a set
    const needs = (...names: readonly string[]) => ({
      kind: 'undetermined',
      needs: expect.toSatisfy(
        (found: readonly { path: string }[]) =>
          found
            .map(({ path }) => path)
            .toSorted()
            .join() === names.join(),
      ) as unknown,
    });
    expect({ ...report, ruleset: { ...report.ruleset, hash: '' } }).toEqual({
      command: 'eval',
      engine: { name: 'attendu', version: '0.1.0' },
      ok: true,
      ruleset: { title: 'Petit guide', version: '2026-11', hash: '', language: 1 },
      dates: { application: null, observation: null },
      readings: {},
      results: {
        éligible: { emitted: 'eligible', outcome: { kind: 'value', value: false }, warnings: [], dependsOn: [] },
        'visite initiale.échéance': { emitted: 'echeanceDeVisiteInitiale', outcome: needs('date de notification'), warnings: [], dependsOn: [] },
        'visite initiale.état': {
          emitted: 'etatDeVisiteInitiale',
          outcome: needs('date de notification', 'date de visite', "jour d'observation"),
          warnings: [],
          dependsOn: [],
        },
      },
      guarantees: {},
    });
  });

  test('refuses a dossier field by field, with an example, and repeats nothing of it', async () => {
    const input = '{"date de notification":"SECRET-31","nombre de prestation":4,"nombre de prestations":2.5,"date de visite":7,"__proto__":{}}';
    const { code, out } = await attendu(['eval', petit, '--input', '-', '--json'], { input });
    expect(code).toBe(1);
    expect(out).not.toContain('SECRET');
    const report = evalReport.parse(JSON.parse(out));
    expect('issues' in report && report.issues.map(({ path, message }) => `${path} → ${message}`)).toEqual([
      'nombre de prestation → nombre de prestation : champ inconnu ; vouliez-vous dire « nombre de prestations » ?',
      '__proto__ → __proto__ : champ inconnu',
      'date de notification → date de notification : une date est attendue, comme "2026-11-21", entre 1583 et 9999',
      'nombre de prestations → nombre de prestations : un nombre entier est attendu ; exemple : 12',
      'date de visite → date de visite : une date est attendue, comme "2026-11-21", entre 1583 et 9999',
    ]);
  });

  const notAnObject = 'le dossier : un objet JSON est attendu, entre accolades ; exemple : {"date de notification":"2026-11-21"}';

  test.each([
    ['', '', 'Rien n’est donné : un objet est attendu, comme {"âge": 80}.'],
    ['{"a":', '', 'Ce n’est pas du JSON (ligne 1) : un objet est attendu, comme {"âge": 80}.'],
    ['[]', '', notAnObject],
    ['null', '', notAnObject],
    ['"x"', '', notAnObject],
    ['{"nombre de prestations":1e400}', 'nombre de prestations', 'nombre de prestations : un nombre entier est attendu, comme 12'],
  ])('refuses %j', async (input, path, message) => {
    const { code, out } = await attendu(['eval', petit, '--input', '-', '--json'], { input });
    const report = evalReport.parse(JSON.parse(out));
    expect({ code, issues: 'issues' in report && report.issues }).toEqual({ code: 1, issues: [{ path, message }] });
  });

  test('takes a reading, or all of them', async () => {
    const ask = async (...args: string[]) => {
      const { out } = await attendu(['eval', join(folder, 'question'), '--input', '-', '--json', ...args], { input: '{"nombre de prestations":3}' });
      const report = evalReport.parse(JSON.parse(out));
      if (!('results' in report)) throw new Error(out);
      return report;
    };
    const open = await ask();
    expect(open.readings).toEqual({ 'fin de mois': { reading: null, origin: 'open' } });
    expect(open.results['montant']).toEqual({
      emitted: 'montant',
      outcome: { kind: 'undetermined', needs: [{ kind: 'question', name: 'fin de mois', path: 'fin de mois' }] },
      warnings: [],
      dependsOn: ['fin de mois'],
    });
    expect(open.results['gain']).toEqual({ emitted: 'gain', outcome: { kind: 'value', value: true }, warnings: [], dependsOn: [] });
    const read = await ask('--reading', 'fin de mois=jour suivant');
    expect(read.readings).toEqual({ 'fin de mois': { reading: 'jour suivant', origin: 'given' } });
    expect(read.results['montant']).toEqual({
      emitted: 'montant',
      outcome: { kind: 'value', value: '200.00' },
      warnings: [],
      dependsOn: ['fin de mois'],
    });
    const all = await ask('--all-readings');
    expect(all.alternatives?.map(({ readings, results }) => [readings, results['montant']])).toEqual([
      [{ 'fin de mois': 'jour retenu' }, { kind: 'value', value: '150.00' }],
      [{ 'fin de mois': 'jour suivant' }, { kind: 'value', value: '200.00' }],
    ]);
  });

  test('says in text what each reading changes, and that the rest is the same', async () => {
    const ask = async (...args: string[]): Promise<string> =>
      (await attendu(['eval', join(folder, 'question'), '--input', '-', '--all-readings', ...args], { input: '{"nombre de prestations":3}' })).out;
    expect((await ask('--result', 'montant', '--result', 'gain')).split('Selon les lectures\n')[1]).toBe(
      '  montant\n    fin de mois = jour retenu   150\u00a0€\n    fin de mois = jour suivant  200\u00a0€\n  Les autres résultats sont les mêmes sous toutes les lectures.\n',
    );
    expect((await ask('--result', 'gain', '--lang', 'en')).split('Under each reading\n')[1]).toBe(
      '  The results are the same under every reading.\n',
    );
  });

  test('gives the results that are asked for, named in any way', async () => {
    expect(
      (await attendu(['eval', petit, '--input', '-', '--result', 'échéance de la visite initiale', '--result', 'eligible'], { input: COMPLETE })).out,
    ).toBe('Petit guide, 2026-11\n  appliqué au 31/01/2026\n\n  éligible                     oui\n  échéance de visite initiale  28/02/2026\n');
    const { out } = await attendu(['eval', petit, '--input', '-', '--json', '--result', 'éligible'], { input: COMPLETE });
    const report = evalReport.parse(JSON.parse(out));
    expect('results' in report && Object.keys(report.results)).toEqual(['éligible']);
    const batch = await attendu(['eval', petit, '--input', '-', '--batch', '--result', 'éligible'], { input: COMPLETE });
    const line = batchLine.parse(JSON.parse(batch.out));
    expect('results' in line && Object.keys(line.results)).toEqual(['éligible']);
    expect(await attendu(['eval', petit, '--input', '-', '--result', 'eligibl'], { input: COMPLETE })).toEqual({
      code: 2,
      out: '',
      err: 'attendu : Résultat inconnu : « eligibl ». Vouliez-vous dire « éligible » ? Tous les résultats : attendu eval RÈGLEMENT --list.\n',
    });
  });

  test('lists the pieces of a contrôle, the fields of a fiche, the values of a choix', async () => {
    expect((await attendu(['eval', join(folder, 'pieces'), '--list'])).out).toBe(`Pièces

Données
  demandes           liste (demande)
  pièces du dossier  pièces du dossier

Ce que contiennent les fiches et les contrôles
  demande
    nature           nature de demande
    montant          €
  pièces du dossier
    facture          oui ou non
    devis            oui ou non

Choix
  nature de demande  travaux | portage

Résultats
  verdict de pièces du dossier    verdict
  manquants de pièces du dossier  liste (pièce manquante de pièces du dossier)
`);
  });

  test('a day of observation is refused where no délai looks at one', async () => {
    const refusal = 'attendu : Aucun délai ne regarde ici de jour d’observation : --date est sans objet. La date d’application vient du dossier.\n';
    for (const args of [['eval'], ['eval', '--batch'], ['explain', 'total']]) {
      const [command = '', ...rest] = args;
      const { code, out, err } = await attendu([command, join(folder, 'listes'), ...rest, '--input', '-', '--date', '2026-02-10'], { input: '{}' });
      expect({ code, out, err }).toEqual({ code: 2, out: '', err: refusal });
    }
  });

  test('lists the names of a ruleset, with no dossier', async () => {
    expect((await attendu(['eval', join(folder, 'question'), '--list'])).out).toBe(`Avec question, 2026-11

Données
  date de notification   date
  nombre de prestations  nombre de 0 à 20
  date de visite         date, facultatif
  jour d'observation     date

Questions
  fin de mois  jour retenu | jour suivant

Résultats
  éligible                     oui ou non
  échéance de visite initiale  date
  état de visite initiale      état du délai
  montant                      €
  gain                         oui ou non
`);
    const report = evalReport.parse(JSON.parse((await attendu(['eval', join(folder, 'listes'), '--list', '--json', '--lang', 'en'])).out));
    expect('list' in report && report.list).toEqual({
      inputs: [
        { name: 'appels', emitted: 'appels', type: 'list (text)' },
        { name: 'visites', emitted: 'visites', type: 'list (visite)' },
      ],
      fiches: [{ name: 'visite', fields: [{ name: 'durée', emitted: 'duree', type: 'h' }] }],
      choices: [],
      questions: [],
      results: [
        { id: 'coût', name: 'coût', emitted: 'cout', type: '€', each: ['visite'] },
        { id: 'total', name: 'total', emitted: 'total', type: '€', each: [] },
      ],
    });
  });

  test('wraps long answers in their column', async () => {
    const { out } = await attendu(['eval', petit, '--input', '-', '--result', 'éligible', '--result', 'échéance de la visite initiale'], {
      input: '{}',
      width: 60,
    });
    expect(out).toBe(`Petit guide, 2026-11

  éligible                     indéterminé : il manque
                               nombre de prestations
  échéance de visite initiale  indéterminé : il manque date
                               de notification
`);
  });

  test('speaks English where the words are its own', async () => {
    expect((await attendu(['eval', petit, '--input', '-', '--date', '2026-02-10', '--lang', 'en'], { input: COMPLETE })).out)
      .toBe(`Petit guide, 2026-11
  applied on 2026-01-31, observed on 2026-02-10

  éligible                     yes
  échéance de visite initiale  2026-02-28
  état de visite initiale      ouvert
`);
  });

  test('takes a reading however its question is typed, and one per question', async () => {
    const ask = async (...args: string[]) =>
      await attendu(['eval', join(folder, 'question'), '--input', '-', '--result', 'montant', ...args], { input: '{"nombre de prestations":3}' });
    expect((await ask('--reading', 'Fin de\u00a0mois=jour suivant')).out).toBe(
      'Avec question, 2026-11\n\n  montant  200 €\n\n  ? fin de mois  jour suivant\n'.replace('200 €', '200\u00a0€'),
    );
    expect((await ask('--reading', 'fin du moi=jour suivant')).err).toBe(
      'attendu : Question inconnue : « fin du moi ». Vouliez-vous dire « fin de mois » ?\n',
    );
    expect((await ask('--reading', 'fin de mois=jour suivant', '--reading', 'finDeMois=jour retenu')).err).toBe(
      'attendu : La question « fin de mois » a deux lectures demandées.\n',
    );
  });

  test('a day of observation before 1583 is a usage error', async () => {
    const { code, out, err } = await attendu(['eval', petit, '--input', '-', '--date', '1200-01-01'], { input: '{}' });
    expect({ code, out, err }).toEqual({ code: 2, out: '', err: 'attendu : --date attend un jour qui existe, de 1583 à 9999, comme 2026-11-21.\n' });
  });

  test('a question or a reading that does not exist is a usage error', async () => {
    const { code, err } = await attendu(['eval', join(folder, 'question'), '--input', '-', '--reading', 'fin de mois=milieu'], { input: '{}' });
    expect({ code, err }).toEqual({
      code: 2,
      err: 'attendu : Lecture inconnue de « fin de mois » : « milieu ». Lectures : « jour retenu », « jour suivant ».\n',
    });
  });

  test('a ruleset with errors evaluates nothing', async () => {
    const { code, out } = await attendu(['eval', join(folder, 'abime'), '--input', '-', '--json'], { input: '{}' });
    expect(code).toBe(1);
    const report = evalReport.parse(JSON.parse(out));
    expect('diagnostics' in report && report.diagnostics.map(({ code: name }) => name)).toEqual(['unknown-name']);
  });

  test('a file of several dossiers asks for --batch', async () => {
    expect(await attendu(['eval', petit, '--input', join(folder, 'flux.csv')])).toEqual({
      code: 2,
      out: '',
      err: 'attendu : un fichier .csv porte plusieurs dossiers : ajoutez --batch.\n',
    });
  });

  test('streams CSV, a line out for a line in, and counts the refused', async () => {
    const { code, out, err } = await attendu(['eval', petit, '--batch', '--input', join(folder, 'flux.csv')]);
    expect(code).toBe(1);
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => batchLine.parse(JSON.parse(line)));
    expect(lines.map((line) => [line.line, 'issues' in line ? line.issues[0]?.path : Object.keys(line.results).length])).toEqual([
      [2, 3],
      [3, 'date de notification'],
      [4, 3],
    ]);
    expect(err).toMatch(/^\r3 dossiers, 1 refusé, .* par seconde\n$/);
  });

  test('a stream on the standard input is NDJSON if it begins as an object, else it must say what it is', async () => {
    const csv = 'nombre de prestations\n3\n';
    expect(await attendu(['eval', petit, '--batch', '--input', '-'], { input: csv })).toEqual({
      code: 2,
      out: '',
      err: 'attendu : Ce flux ne commence pas par un objet JSON. Si c’est du CSV : --format csv ; si c’est du NDJSON : --format ndjson.\n',
    });
    const told = await attendu(['eval', petit, '--batch', '--input', '-', '--format', 'csv'], { input: csv });
    expect({ code: told.code, lines: told.out.trimEnd().split('\n').length }).toEqual({ code: 0, lines: 1 });
    const spaced = await attendu(['eval', petit, '--batch', '--input', '-'], { input: '\ufeff\n \n{"nombre de prestations":3}' });
    expect(spaced.out.slice(0, 9)).toBe('{"line":3');
  });

  test('a dossier that is not named is asked for', async () => {
    for (const args of [
      ['eval', petit],
      ['eval', petit, '--batch'],
      ['explain', petit, 'éligible'],
    ]) {
      expect(await attendu(args)).toEqual({
        code: 2,
        out: '',
        err: 'attendu : Quel dossier ? --input FICHIER, ou --input - pour l’entrée standard.\n',
      });
    }
  });

  test('a key written twice is refused with its line', async () => {
    expect(await attendu(['eval', petit, '--input', '-'], { input: '{"nombre de prestations":1,\n"nombre de prestations":3}' })).toEqual({
      code: 1,
      out: 'Dossier refusé, rien n’est évalué :\n  - nombre de prestations : donné deux fois (lignes 1 et 2) ; une seule valeur est attendue\n',
      err: '',
    });
  });

  test('streams NDJSON from the standard input', async () => {
    const { code, out } = await attendu(['eval', petit, '--batch', '--input', '-'], { input: `${COMPLETE}\n{"nombre de prestations":1}\n` });
    expect(code).toBe(0);
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => batchLine.parse(JSON.parse(line)));
    const values = lines.map((line) => [line.line, 'results' in line && line.results['éligible']]);
    const eligible = (value: boolean) => ({ emitted: 'eligible', outcome: { kind: 'value', value }, warnings: [], dependsOn: [] });
    expect(values).toEqual([
      [1, eligible(true)],
      [2, eligible(false)],
    ]);
  });
});

describe('attendu test', () => {
  test('passes every case, then says what is not known', async () => {
    const { code, out } = await attendu(['test', petit, '--sources', join(folder, 'documents')]);
    expect(code).toBe(0);
    await expect(out.replaceAll(folder, '…')).toMatchFileSnapshot('./golden/test-petit.txt');
  });

  test('names every place that no case reaches, once, with how many sides of it', async () => {
    const { out } = await attendu(['test', join(folder, 'question')]);
    expect(out.slice(out.indexOf('Ce qui'))).toBe(`Ce qui n’est pas su
  - 1 question ouverte : « fin de mois »
  - 9 citations non vérifiées (donnez les documents : --sources RÉPERTOIRE)
  - 3 clauses sur 4 qu’aucun cas n’atteint : montant (regles.attendu:52), montant (regles.attendu:48), montant
    (regles.attendu:50)
  - 8 issues de condition sur 10 qu’aucun cas n’atteint : montant (regles.attendu:52) × 2, montant
    (regles.attendu:48) × 2, montant (regles.attendu:50) × 2, gain (regles.attendu:57) × 2
  - 2 côtés de seuil sur 4 qu’aucun cas n’atteint : gain (regles.attendu:57) × 2

`);
  });

  test('shows what was expected and obtained where a case differs', async () => {
    const { code, out } = await attendu(['test', join(folder, 'faux')]);
    expect(code).toBe(1);
    await expect(out.replaceAll(folder, '…')).toMatchFileSnapshot('./golden/test-faux.txt');
  });

  test('gives JSON that keeps the contract', async () => {
    const { out } = await attendu(['test', petit, join(folder, 'question'), '--json']);
    const { rulesets, ok } = testReport.parse(JSON.parse(out));
    expect(ok).toBe(true);
    expect(rulesets.map(({ totals }) => totals)).toEqual([
      { passed: 3, failed: 0, idle: 0, cells: { matches: 5, differs: 0, blank: 0, fault: 0, unchecked: 1 } },
      { passed: 3, failed: 0, idle: 0, cells: { matches: 5, differs: 0, blank: 0, fault: 0, unchecked: 1 } },
    ]);
    expect(rulesets[1]?.unknown.openQuestions).toEqual(['fin de mois']);
  });

  test('compares with a baseline: a change is an exit code', async () => {
    const baseline = join(folder, 'releve.json');
    expect((await attendu(['test', petit, '--baseline', baseline, '--update-baseline'])).code).toBe(0);
    const same = await attendu(['test', petit, '--baseline', baseline]);
    expect(same.code).toBe(0);
    expect(same.out.split('\n').at(-2)).toBe('0 valeur changée, 0 nouvelle, 0 disparue, 6 inchangées');
    const before = readFileSync(baseline, 'utf8').replace('"éligible": "non"', '"éligible": "oui"');
    const other = workspace({ 'releve.json': before });
    const changed = await attendu(['test', petit, '--baseline', join(other, 'releve.json')]);
    expect(changed.code).toBe(1);
    expect(changed.out.split('\n').slice(-3)).toEqual([
      '  Petit guide · Seuil · 2 · éligible : oui → non',
      '1 valeur changée, 0 nouvelle, 0 disparue, 5 inchangées',
      '',
    ]);
  });

  test('writes a JUnit report', async () => {
    const file = join(folder, 'junit.xml');
    await attendu(['test', join(folder, 'faux'), '--junit', file]);
    await expect(readFileSync(file, 'utf8').replaceAll(folder, '…')).toMatchFileSnapshot('./golden/junit-faux.xml');
  });
});

describe('attendu build', () => {
  test('writes the module and the plan, once, and says when they are out of date', async () => {
    const out = join(folder, 'sortie');
    expect((await attendu(['build', petit, '--out', out, '--plan', '--check'])).code).toBe(1);
    const first = buildReport.parse(JSON.parse((await attendu(['build', petit, '--out', out, '--plan', '--json'])).out));
    expect(first.rulesets[0]?.files).toEqual([
      { path: join(out, 'petit.ts'), status: 'written' },
      { path: join(out, 'petit.types.ts'), status: 'written' },
      { path: join(out, 'petit.data.ts'), status: 'written' },
      { path: join(out, 'petit.edge.ts'), status: 'written' },
      { path: join(out, 'petit.partial.ts'), status: 'written' },
      { path: join(out, 'petit.zod.ts'), status: 'written' },
      { path: join(out, 'petit.schema.json'), status: 'written' },
      { path: join(out, 'petit.plan.json'), status: 'written' },
    ]);
    const again = await attendu(['build', petit, '--out', out, '--plan', '--check']);
    expect(again).toEqual({
      code: 0,
      err: '',
      out: [
        `Petit guide (${petit})`,
        `  ${join(out, 'petit.ts')}           à jour`,
        `  ${join(out, 'petit.types.ts')}     à jour`,
        `  ${join(out, 'petit.data.ts')}      à jour`,
        `  ${join(out, 'petit.edge.ts')}      à jour`,
        `  ${join(out, 'petit.partial.ts')}   à jour`,
        `  ${join(out, 'petit.zod.ts')}       à jour`,
        `  ${join(out, 'petit.schema.json')}  à jour`,
        `  ${join(out, 'petit.plan.json')}    à jour`,
        '',
      ].join('\n'),
    });
  });
});
