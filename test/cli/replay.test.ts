import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { recordFile, recordHeadSchema, recordLineSchema, replayLine, replayReport } from '../../compiler/cli/contract/records.ts';
import { RULES, attendu, workspace } from './harness.ts';

const WITH_QUESTION = `${RULES}
question fin de mois « Que vaut un mois après le 31 ? »
  sur guide « au maximum 1 mois après la notification »
  - lecture jour retenu
  - lecture jour suivant
  retenue : jour suivant par « hypothèse de travail du projet » le 21 novembre 2026

règle montant : €
  sans source : essai
  200 € si fin de mois est jour suivant
  150 € si fin de mois est jour retenu
`;

const folder = workspace({ 'petit/regles.attendu': WITH_QUESTION });
const rules = join(folder, 'petit', 'regles.attendu');
const record = join(folder, 'dossier.json');
const INPUT = JSON.stringify({ 'date de notification': '2026-01-31', 'nombre de prestations': 3, 'date de visite': null });

/** Writes the rules of now, as these replacements make them. */
function rewrite(...changes: readonly (readonly [string, string])[]): void {
  const text = changes.reduce((rest, [from, to]) => {
    if (!rest.includes(from)) throw new Error(`« ${from} » is not there`);
    return rest.replace(from, to);
  }, WITH_QUESTION);
  writeFileSync(rules, text);
}

async function recorded(...args: string[]): Promise<void> {
  rewrite();
  const { code, err } = await attendu(['eval', join(folder, 'petit'), '--input', '-', '--date', '2026-02-10', '--record', record, ...args], {
    input: INPUT,
  });
  if (code !== 0) throw new Error(err);
}

type Report = Extract<ReturnType<typeof replayReport.parse>, { record: unknown }>;

async function replayed(): Promise<Report & { readonly code: number }> {
  const { code, out } = await attendu(['replay', record, '--json']);
  const report = replayReport.parse(JSON.parse(out));
  if (!('record' in report)) throw new Error(out);
  return { ...report, code };
}

/** What stands beside an answer that rests on nothing, and beside the amount, which rests on a reading. */
const NOTHING = { warnings: [], dependsOn: [] };
const READ = { warnings: [{ kind: 'reading', definition: 'montant', detail: 'fin de mois' }], dependsOn: ['fin de mois'] };

beforeEach(async () => {
  await recorded();
});

describe('a record', () => {
  test('holds the dossier, its results, and what they were made with', () => {
    const { texts, ruleset, ...rest } = recordFile.parse(JSON.parse(readFileSync(record, 'utf8')));
    expect(Object.keys(texts)).toEqual([
      'donnée date de notification',
      'donnée nombre de prestations',
      'donnée date de visite',
      'question fin de mois',
      'paramètre seuil',
      'règle éligible',
      'délai visite initiale',
      'règle montant',
    ]);
    expect(ruleset).toEqual({
      title: 'Petit guide',
      version: '2026-11',
      hash: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) as string,
      language: 1,
    });
    expect(rest).toEqual({
      record: 1,
      engine: { name: 'attendu', version: '0.1.0' },
      observationDay: '2026-02-10',
      readings: { 'fin de mois': { reading: 'jour suivant', origin: 'retained' } },
      input: JSON.parse(INPUT) as unknown,
      dates: { application: '2026-01-31', observation: '2026-02-10' },
      results: {
        éligible: { emitted: 'eligible', outcome: { kind: 'value', value: true }, warnings: [], dependsOn: [] },
        'visite initiale.échéance': {
          emitted: 'echeanceDeVisiteInitiale',
          outcome: { kind: 'value', value: '2026-02-28' },
          warnings: [],
          dependsOn: [],
        },
        'visite initiale.état': { emitted: 'etatDeVisiteInitiale', outcome: { kind: 'value', value: 'ouvert' }, warnings: [], dependsOn: [] },
        montant: {
          emitted: 'montant',
          outcome: { kind: 'value', value: '200.00' },
          warnings: [{ kind: 'reading', definition: 'montant', detail: 'fin de mois' }],
          dependsOn: ['fin de mois'],
        },
      },
      guarantees: {},
    });
  });

  test.each([[[]], [['--batch']]])('of a dossier that is refused is not written: the one that was there stays (%j)', async (more) => {
    const before = readFileSync(record, 'utf8');
    const files = readdirSync(folder);
    const { code } = await attendu(['eval', join(folder, 'petit'), '--input', '-', '--record', record, ...more], { input: '{"x":1}' });
    expect([code, readFileSync(record, 'utf8'), readdirSync(folder)]).toEqual([1, before, files]);
  });

  test('does not overwrite the dossier it is made from', async () => {
    const input = join(folder, 'entrée.json');
    writeFileSync(input, INPUT);
    const alias = join(folder, 'petit', '..', 'entrée.json');
    expect(await attendu(['eval', join(folder, 'petit'), '--input', input, '--record', alias])).toEqual({
      code: 2,
      out: '',
      err: `attendu : --record ${alias} écraserait le dossier de --input.\n`,
    });
    expect(readFileSync(input, 'utf8')).toBe(INPUT);
    rmSync(input);
  });

  test('takes the place of no file that is not a record', async () => {
    const notes = join(folder, 'notes.json');
    const write = async () => await attendu(['eval', join(folder, 'petit'), '--input', '-', '--record', notes], { input: INPUT });
    for (const text of ['{"records":[]}', 'mes notes\n', '[]']) {
      writeFileSync(notes, text);
      expect(await write()).toEqual({
        code: 2,
        out: '',
        err: `attendu : --record ${notes} écraserait un fichier qui n’est pas un enregistrement : donnez un autre nom, ou effacez-le.\n`,
      });
      expect(readFileSync(notes, 'utf8')).toBe(text);
    }
    writeFileSync(notes, '');
    expect((await write()).code).toBe(0);
    expect(recordFile.safeParse(JSON.parse(readFileSync(notes, 'utf8'))).success).toBe(true);
    rmSync(notes);
  });

  test('takes the place of the one before, and leaves nothing beside it', async () => {
    const files = readdirSync(folder);
    await recorded('--result', 'éligible');
    expect(Object.keys(recordFile.parse(JSON.parse(readFileSync(record, 'utf8'))).results)).toEqual(['éligible']);
    expect(readdirSync(folder)).toEqual(files);
  });

  test('a place that cannot be written is a usage error, before anything is evaluated', async () => {
    const place = join(folder, 'nulle', 'part.json');
    expect(await attendu(['eval', join(folder, 'petit'), '--input', '-', '--record', place], { input: INPUT })).toEqual({
      code: 2,
      out: '',
      err: `attendu : ${place} ne peut pas être écrit.\n`,
    });
  });
});

describe('attendu replay', () => {
  test('says that all is the same, at the day and under the readings of then', async () => {
    const { code, status, results, texts, readings, dates, cannot } = await replayed();
    expect({ code, status, texts, readings, cannot }).toEqual({
      code: 0,
      status: 'same',
      texts: { changed: [], added: [], removed: [] },
      readings: [],
      cannot: null,
    });
    expect(dates).toEqual({
      before: { application: '2026-01-31', observation: '2026-02-10' },
      after: { application: '2026-01-31', observation: '2026-02-10' },
    });
    expect(results).toEqual({
      éligible: { status: 'same' },
      'visite initiale.échéance': { status: 'same' },
      'visite initiale.état': { status: 'same' },
      montant: { status: 'same' },
    });
  });

  test('says before and after, and which texts changed under each result', async () => {
    rewrite(['  3\n', '  4\n'], ['1 mois après date de notification', '2 mois après date de notification']);
    const { code, status, results, texts } = await replayed();
    expect({ code, status, texts }).toEqual({
      code: 1,
      status: 'different',
      texts: { changed: ['paramètre seuil', 'délai visite initiale'], added: [], removed: [] },
    });
    expect(results).toEqual({
      éligible: {
        status: 'different',
        before: { outcome: { kind: 'value', value: true }, ...NOTHING },
        after: { outcome: { kind: 'value', value: false }, ...NOTHING },
        changed: ['paramètre seuil'],
      },
      'visite initiale.échéance': {
        status: 'different',
        before: { outcome: { kind: 'value', value: '2026-02-28' }, ...NOTHING },
        after: { outcome: { kind: 'value', value: '2026-03-31' }, ...NOTHING },
        changed: ['délai visite initiale'],
      },
      'visite initiale.état': { status: 'same' },
      montant: { status: 'same' },
    });
  });

  test('in words', async () => {
    rewrite(['  3\n', '  4\n']);
    const { code, out, err } = await attendu(['replay', record]);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out.replaceAll(/sha256:[0-9a-f]{12}/g, 'sha256:…')).toBe(`Petit guide, 2026-11
  enregistré : attendu 0.1.0, texte sha256:…
  rejoué : attendu 0.1.0, texte sha256:…

  ≠ éligible  oui → non
              texte changé : paramètre seuil
  3 résultats identiques, 1 différent
`);
  });

  test('a value that no longer rests on the same reading is not the same answer', async () => {
    rewrite(['150 € si', '200 € si']);
    const { status, results } = await replayed();
    expect(status).toBe('different');
    expect(results['montant']).toEqual({
      status: 'different',
      before: { outcome: { kind: 'value', value: '200.00' }, ...READ },
      after: { outcome: { kind: 'value', value: '200.00' }, ...NOTHING },
      changed: ['règle montant'],
    });
    expect((await attendu(['replay', record])).out.split('\n').slice(4)).toEqual([
      '  ≠ montant  même valeur',
      '             n’est plus dit : ⚠ dépend de la lecture retenue pour « fin de mois »',
      '             texte changé : règle montant',
      '  3 résultats identiques, 1 de même valeur, avec d’autres réserves',
      '',
    ]);
  });

  test('a text laid out otherwise is the same text', async () => {
    rewrite(['  nombre de prestations ≥ seuil', '    nombre de prestations   ≥ seuil']);
    expect(await replayed()).toMatchObject({ code: 0, status: 'same', texts: { changed: [], added: [], removed: [] } });
  });

  test('the reading of then is kept, whatever is retained now', async () => {
    rewrite(['retenue : jour suivant', 'retenue : jour retenu']);
    expect(await replayed()).toMatchObject({ code: 0, status: 'same', texts: { changed: ['question fin de mois'] }, readings: [] });
  });

  test('a reading that is gone: the result it decided cannot be replayed, others can', async () => {
    rewrite(
      ['lecture jour suivant', 'lecture lendemain'],
      ['retenue : jour suivant', 'retenue : jour retenu'],
      ['est jour suivant', 'est lendemain'],
    );
    const { code, status, results, readings } = await replayed();
    expect({ code, status, readings }).toEqual({
      code: 1,
      status: 'cannot',
      readings: [{ question: 'fin de mois', recorded: 'jour suivant', change: 'reading gone', now: 'jour retenu' }],
    });
    expect(results['montant']).toEqual({
      status: 'cannot',
      before: { outcome: { kind: 'value', value: '200.00' }, ...READ },
      question: 'fin de mois',
    });
    expect(results['éligible']).toEqual({ status: 'same' });
    expect((await attendu(['replay', record])).out.split('\n').slice(3)).toEqual([
      '  La lecture « jour suivant » de « fin de mois » n’existe plus.',
      '',
      '  ? montant  ne peut être rejoué : la lecture de « fin de mois » n’existe plus',
      '  3 résultats identiques, 1 ne peut être rejoué',
      '',
    ]);
  });

  test('a question retained since is told', async () => {
    writeFileSync(rules, WITH_QUESTION.replace(/retenue : jour suivant.*/, 'retenue : aucune'));
    await attendu(['eval', join(folder, 'petit'), '--input', '-', '--record', record], { input: INPUT });
    rewrite();
    const { status, readings, results } = await replayed();
    expect(status).toBe('different');
    expect(readings).toEqual([{ question: 'fin de mois', recorded: null, change: 'retained since', now: 'jour suivant' }]);
    expect(results['montant']).toEqual({
      status: 'different',
      before: {
        outcome: { kind: 'undetermined', needs: [{ kind: 'question', name: 'fin de mois', path: 'fin de mois' }] },
        warnings: [],
        dependsOn: ['fin de mois'],
      },
      after: { outcome: { kind: 'value', value: '200.00' }, ...READ },
      changed: ['question fin de mois'],
    });
  });

  test('a dossier that the rules of now refuse is said field by field, and no value of it is repeated', async () => {
    rewrite(
      ['nombre de prestations : nombre de 0 à 20', 'nombre de prestations : nombre de 0 à 2'],
      ['  | 1 | 3 | oui | 28/02/2026 |\n', ''],
      ['donnée date de visite', 'donnée jour de visite'],
      ['accompli : date de visite', 'accompli : jour de visite'],
    );
    const { code, status, cannot, results, dates } = await replayed();
    expect({ code, status, results, dates }).toEqual({ code: 1, status: 'cannot', results: {}, dates: null });
    expect(cannot).toEqual({
      reason: 'input refused',
      issues: [
        { path: 'date de visite', message: 'date de visite : champ inconnu ; vouliez-vous dire « jour de visite » ?' },
        { path: 'nombre de prestations', message: 'nombre de prestations : un nombre de 0 à 2 est attendu' },
      ],
    });
  });

  test('a result that is gone, and one that is new', async () => {
    rewrite(['règle montant : €', 'règle somme due : €']);
    const { results, status } = await replayed();
    expect(status).toBe('different');
    expect([results['montant'], results['somme due']]).toEqual([
      { status: 'gone', before: { outcome: { kind: 'value', value: '200.00' }, ...READ } },
      {
        status: 'new',
        after: {
          outcome: { kind: 'value', value: '200.00' },
          warnings: [{ kind: 'reading', definition: 'somme due', detail: 'fin de mois' }],
          dependsOn: ['fin de mois'],
        },
      },
    ]);
  });

  test('of some results only, only those are compared', async () => {
    await recorded('--result', 'éligible');
    expect((await replayed()).results).toEqual({ éligible: { status: 'same' } });
  });

  test('another version of the language cannot be replayed', async () => {
    writeFileSync(record, readFileSync(record, 'utf8').replace('"language": 1', '"language": 7'));
    const { code, status, cannot } = await replayed();
    expect({ code, status, cannot }).toEqual({ code: 1, status: 'cannot', cannot: { reason: 'language', recorded: 7, now: 1 } });
  });

  test('a ruleset with errors replays nothing: its findings are the answer', async () => {
    rewrite(['nombre de prestations ≥ seuil', 'nombre ≥ seuil']);
    const { code, out } = await attendu(['replay', record, '--json']);
    const report = replayReport.parse(JSON.parse(out));
    expect({ code, codes: 'diagnostics' in report && report.diagnostics.map((finding) => finding.code) }).toEqual({
      code: 1,
      codes: ['unknown-name'],
    });
  });

  test('a stream is recorded and replayed line by line', async () => {
    const file = join(folder, 'flux.ndjson');
    const input = `${INPUT}\n{"x":1}\n{"nombre de prestations":2}\n`;
    await attendu(['eval', join(folder, 'petit'), '--batch', '--input', '-', '--record', file], { input });
    const [head = '', ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
    expect(recordHeadSchema.parse(JSON.parse(head)).observationDay).toBe(null);
    expect(lines.map((line) => recordLineSchema.parse(JSON.parse(line)).line)).toEqual([1, 3]);
    expect(await attendu(['replay', file, '--batch'])).toEqual({
      code: 0,
      out: 'Dossiers rejoués : 2 identiques, 0 différents, 0 impossibles.\n',
      err: '',
    });
    rewrite(['  3\n', '  4\n']);
    expect(await attendu(['replay', file, '--batch'])).toEqual({
      code: 1,
      out: `Ligne 1
  ≠ éligible  oui → non
              texte changé : paramètre seuil
  3 résultats identiques, 1 différent
Dossiers rejoués : 1 identiques, 1 différents, 0 impossibles.
`,
      err: '',
    });
    const { out } = await attendu(['replay', file, '--batch', '--json']);
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => replayLine.parse(JSON.parse(line)))
        .map(({ line, status }) => [line, status]),
    ).toEqual([
      [1, 'different'],
      [3, 'same'],
    ]);
  });

  test('a damaged line of the record of a stream is told, and the others are replayed', async () => {
    const file = join(folder, 'abimé.ndjson');
    await attendu(['eval', join(folder, 'petit'), '--batch', '--input', '-', '--record', file], { input: `${INPUT}\n${INPUT}\n` });
    const [head = '', first = '', second = ''] = readFileSync(file, 'utf8').split('\n');
    writeFileSync(file, [head, first, '', second.slice(0, 40), '{"line":3}', second, ''].join('\n'));
    const { code, out, err } = await attendu(['replay', file, '--batch', '--json']);
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => replayLine.parse(JSON.parse(line)));
    const none = { status: 'cannot', dates: null, results: {}, guarantees: {} };
    expect({ code, err, states: lines.map(({ line, status }) => [line, status]), damaged: lines.slice(1, 3) }).toEqual({
      code: 1,
      err: 'Dossiers rejoués : 2 identiques, 0 différents, 2 impossibles.\n',
      states: [
        [1, 'same'],
        [null, 'cannot'],
        [null, 'cannot'],
        [2, 'same'],
      ],
      damaged: [
        { line: null, ...none, cannot: { reason: 'damaged', recordLine: 4 } },
        { line: null, ...none, cannot: { reason: 'damaged', recordLine: 5 } },
      ],
    });
    expect((await attendu(['replay', file, '--batch', '--lang', 'en'])).out).toBe(`Damaged line
  Cannot be replayed: line 4 of the record is damaged.
Damaged line
  Cannot be replayed: line 5 of the record is damaged.
Inputs replayed: 2 the same, 0 different, 2 impossible.
`);
  });

  test('finds the ruleset by its title, in --ruleset or beside; two of one title are not chosen between', async () => {
    const other = join(folder, 'autre');
    mkdirSync(other);
    writeFileSync(join(other, 'regles.attendu'), WITH_QUESTION.replace('  3\n', '  4\n'));
    expect(await attendu(['replay', record])).toEqual({
      code: 2,
      out: '',
      err: `attendu : Deux règlements s’appellent « Petit guide » : ${other} et ${join(folder, 'petit')} ; dites lequel par --ruleset.\n`,
    });
    expect((await attendu(['replay', record, '--ruleset', join(folder, 'petit')])).code).toBe(0);
    expect((await attendu(['replay', record, '--ruleset', other])).code).toBe(1);
    writeFileSync(join(other, 'regles.attendu'), RULES.replace('« Petit guide »', '« Autre »'));
    expect((await attendu(['replay', record, '--ruleset', other])).err).toBe(
      'attendu : L’enregistrement est celui de « Petit guide », pas de « Autre ».\n',
    );
    rmSync(other, { recursive: true });
  });

  test('what is no record, or is not there, is a usage error', async () => {
    const said = async (...args: string[]) => await attendu(['replay', ...args]);
    const text = join(folder, 'texte.json');
    for (const wrong of ['', '{}', '{"record":1}', '[1', readFileSync(record, 'utf8').replace('"2026-02-10"', '"hier"')]) {
      writeFileSync(text, wrong);
      expect(await said(text)).toEqual({
        code: 2,
        out: '',
        err: `attendu : ${text} n’est pas un enregistrement de « attendu eval --record » (d’un flux : --batch).\n`,
      });
    }
    expect((await said(text, '--batch')).code).toBe(2);
    expect((await said(join(folder, 'rien.json'))).err).toBe(`attendu : ${join(folder, 'rien.json')} n’existe pas.\n`);
    expect((await said()).err).toBe('attendu : Quel enregistrement ? attendu replay FICHIER [--ruleset RÉPERTOIRE]\n');
    rewrite(['« Petit guide »', '« Renommé »']);
    expect((await said(record)).err).toBe('attendu : Le règlement « Petit guide » n’est pas ici : nommez son répertoire par --ruleset RÉPERTOIRE.\n');
  });
});
