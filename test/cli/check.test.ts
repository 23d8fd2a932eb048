import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { testReport } from '../../compiler/cli/contract/cases.ts';
import { sourcesReport } from '../../compiler/cli/contract/documents.ts';
import { checkReport } from '../../compiler/cli/contract/rulesets.ts';
import { GUIDE, RULES, attendu, workspace } from './harness.ts';

const broken = RULES.replace('« Petit guide »', '« Guide abîmé »')
  .replace('nombre de prestations ≥ seuil', 'nombre de prestation ≥ seuil')
  .replace('au maximum 1 mois après la notif', 'au maximum 2 mois après la notif');
const folder = workspace({
  'petit/regles.attendu': RULES,
  'abime/regles.attendu': broken,
  'reprise/regles.attendu': `règlement « Reprise »\n  langue 1\n\nreprend « Petit guide » comme petit\n\nrègle suite : oui ou non\n  sans source : essai\n  éligible de petit\n`,
  'documents/guide.txt': GUIDE,
  'scan/regles.attendu': RULES.replace('« Petit guide »', '« Scan »').replace(
    'texte « guide.txt »',
    'texte « scan.txt »\n  lire « aprés » comme « après »\n  lire « a lieu » comme « aura lieu »',
  ),
  'documents/scan.txt': GUIDE.replace('après', 'aprés'),
});
const petit = join(folder, 'petit');
const sources = ['--sources', join(folder, 'documents')];

describe('attendu check', () => {
  test('says in two lines that all is well', async () => {
    expect(await attendu(['check', petit, ...sources])).toEqual({
      code: 0,
      out: `Petit guide (${petit})\n  aucun constat\n  8 citations retrouvées\n`,
      err: '',
    });
  });

  test('says that quotations were not verified when the documents are not at hand', async () => {
    const { code, out } = await attendu(['check', petit]);
    expect(code).toBe(0);
    await expect(out.replaceAll(folder, '…')).toMatchFileSnapshot('./golden/check-petit-sans-texte.txt');
  });

  test('tells quotations of a document without text apart: no folder would help', async () => {
    const scan = workspace({ 'r/r.attendu': RULES.replace('  texte « guide.txt »\n', '') });
    const args = [join(scan, 'r'), ...sources];
    expect((await attendu(['check', ...args])).out).toContain('\n  0 citation retrouvée, 8 non vérifiables\n');
    const { out } = await attendu(['test', ...args]);
    expect(out.slice(out.indexOf('Ce qui')).split('\n')).toEqual([
      'Ce qui n’est pas su',
      '  - 8 citations non vérifiables : de documents sans « texte »',
      '',
      '',
    ]);
    const said = (await attendu(['test', ...args, '--lang', 'en'])).out;
    expect(said.slice(said.indexOf('What is')).split('\n')).toEqual([
      'What is not known',
      '  - 8 quotations not verifiable: of documents without “texte”',
      '',
      '',
    ]);
  });

  test('says as long as it stands that a source is still to be written, and « attendu test » how many findings there are', async () => {
    const to = workspace({ 'r/r.attendu': `${RULES}\nrègle ajout : nombre\n  1\n    sans source : à compléter\n` });
    const named = join(to, 'r');
    const { code, out } = await attendu(['check', named, ...sources]);
    expect([code, out.split('\n').slice(3, 5), out.split('\n').at(-3)]).toEqual([
      0,
      [
        '  On ne sait pas encore d’où vient « ajout ».',
        '  → Remplacez cette ligne par « d’après … « … » », ou par la raison pour laquelle aucun texte n’est cité.',
      ],
      '  1 avertissement',
    ]);
    const lines = (said: string): readonly string[] =>
      said
        .replaceAll(to, '…')
        .split('\n')
        .filter((line) => /ajout|attendu check/.test(line) && !line.includes('clause'));
    expect(lines((await attendu(['test', named, ...sources])).out)).toEqual([
      '1 avertissement ; les voir : attendu check …/r',
      '  - 1 source à compléter : « ajout »',
      '  - 1 règle sans condition sur 1 qu’aucun cas n’atteint : ajout (r.attendu:41)',
    ]);
    expect(lines((await attendu(['test', named, ...sources, '--lang', 'en'])).out)).toEqual([
      '1 warning; to see them: attendu check …/r',
      '  - 1 source to complete: “ajout”',
      '  - 1 rule without a condition of 1 reached by no case: ajout (r.attendu:41)',
    ]);
    const { rulesets } = testReport.parse(JSON.parse((await attendu(['test', named, ...sources, '--json'])).out));
    expect(rulesets.map(({ counts, unknown }) => [counts, unknown.toComplete])).toEqual([[{ error: 0, warning: 1, info: 0 }, ['ajout']]]);
    const taking = 'règlement « B »\n  langue 1\n\nreprend « A » comme A\n\nrègle double : nombre\n  niveau de A × 2\n  sans source : essai\n';
    const lacking =
      'règlement « A »\n  langue 1\n\nrègle niveau : nombre\n  1\n    sans source : à compléter\n\nrègle autre : nombre\n  2\n    sans source : essai\n';
    const both = workspace({ 'a/a.attendu': lacking, 'b/b.attendu': taking });
    expect((await attendu(['test', join(both, 'b'), ...sources])).out).toContain('  - 1 source à compléter : « niveau de A »\n');
    const spaced = workspace({ 'mon règlement/r.attendu': `${RULES}\nrègle ajout : nombre\n  1\n` });
    expect((await attendu(['test', join(spaced, 'mon règlement'), ...sources])).out).toContain(
      `1 avertissement ; les voir : attendu check "${join(spaced, 'mon règlement')}"\n`,
    );
  });

  test('has « attendu test » fail too on a quotation that is not in its document, once its cases have run', async () => {
    const to = workspace({ 'r/r.attendu': RULES.replace('au maximum 1 mois après la notif', 'au maximum 3 ans après la notif') });
    const { code, out } = await attendu(['test', join(to, 'r'), ...sources]);
    const lines = out.replaceAll(to, '…').replaceAll(folder, '…').split('\n');
    expect([code, lines.find((line) => line.includes('attendu check')), lines.some((line) => line.startsWith('  ✓'))]).toEqual([
      1,
      '1 erreur, 1 avertissement ; les voir : attendu check …/r --sources …/documents',
      true,
    ]);
    const { ok, rulesets } = testReport.parse(JSON.parse((await attendu(['test', join(to, 'r'), ...sources, '--json'])).out));
    expect([ok, rulesets.map(({ diagnostics, totals }) => [diagnostics.map((one) => one.code), totals.failed])]).toEqual([
      false,
      [[['quotation-not-found'], 0]],
    ]);
    expect((await attendu(['test', join(to, 'r')])).code).toBe(0);
  });

  test('takes the folder of documents from ATTENDU_SOURCES', async () => {
    const { out } = await attendu(['check', petit], { env: { ATTENDU_SOURCES: join(folder, 'documents') } });
    expect(out).toBe(`Petit guide (${petit})\n  aucun constat\n  8 citations retrouvées\n`);
  });

  test('shows each finding with its line, a caret, a reason and what to do', async () => {
    const { code, out } = await attendu(['check', join(folder, 'abime'), ...sources]);
    expect(code).toBe(1);
    await expect(out.replaceAll(folder, '…')).toMatchFileSnapshot('./golden/check-abime.txt');
  });

  test('in English on request', async () => {
    const { out } = await attendu(['check', join(folder, 'abime'), ...sources, '--lang', 'en']);
    await expect(out.replaceAll(folder, '…')).toMatchFileSnapshot('./golden/check-abime-en.txt');
  });

  test('gives JSON that keeps the contract', async () => {
    const { code, out } = await attendu(['check', petit, join(folder, 'abime'), ...sources, '--json']);
    expect(code).toBe(1);
    const report = checkReport.parse(JSON.parse(out));
    expect(report.ok).toBe(false);
    expect(report.rulesets.map(({ counts, quotations }) => ({ counts, quotations }))).toEqual([
      { counts: { error: 0, warning: 0, info: 0 }, quotations: { found: 8, missing: 0, ambiguous: 0, unverified: 0, changed: 0, unverifiable: 0 } },
      { counts: { error: 2, warning: 1, info: 0 }, quotations: { found: 7, missing: 1, ambiguous: 0, unverified: 0, changed: 0, unverifiable: 0 } },
    ]);
    const [quotation] = report.rulesets[1]?.diagnostics.filter(({ code: name }) => name === 'quotation-not-found') ?? [];
    const [edit] = quotation?.fixes[0]?.edits ?? [];
    if (edit === undefined) throw new Error('no fix');
    expect(broken.slice(0, edit.start) + edit.text + broken.slice(edit.end)).toBe(broken.replace('2 mois après la notif', '1 mois après la notif'));
  });

  test('finds the ruleset that another takes up, in the folder beside it', async () => {
    const { code, out } = await attendu(['check', join(folder, 'reprise')]);
    expect({ code, out }).toEqual({ code: 0, out: `Reprise (${join(folder, 'reprise')})\n  aucun constat\n  0 citation retrouvée\n` });
  });
});

describe('a ruleset taken up', () => {
  const twice = workspace({
    'un/r.attendu': RULES,
    'deux/r.attendu': RULES,
    'reprise/r.attendu': 'règlement « Reprise »\n  langue 1\n\nreprend « Petit guide » comme petit\n',
  });

  test('must be the only one of its title', async () => {
    expect(await attendu(['check', join(twice, 'reprise')])).toEqual({
      code: 2,
      out: '',
      err: `attendu : Deux règlements s’appellent « Petit guide » : ${join(twice, 'deux')} et ${join(twice, 'un')}.\n`,
    });
  });
});

describe('attendu sources', () => {
  test('says what became of each sentence of a document', async () => {
    const { code, out } = await attendu(['sources', petit, ...sources]);
    expect(code).toBe(0);
    await expect(out).toMatchFileSnapshot('./golden/sources-petit.txt');
  });

  test('shows the scan errors that were corrected, with the words of the scan', async () => {
    const { out } = await attendu(['sources', join(folder, 'scan'), ...sources, '--only', 'not-looked-at']);
    await expect(out).toMatchFileSnapshot('./golden/sources-scan.txt');
  });

  test('gives JSON that keeps the contract', async () => {
    const { out } = await attendu(['sources', petit, ...sources, '--json', '--only', 'out-of-scope']);
    const { rulesets } = sourcesReport.parse(JSON.parse(out));
    const [document] = rulesets[0]?.documents ?? [];
    expect(document?.coverage).toEqual({ transcribed: 2, control: 0, question: 0, term: 0, 'out of scope': 1, 'not looked at': 0 });
    expect(document?.sentences).toEqual([
      {
        line: 6,
        text: 'Les caisses organisent des temps d’information.',
        coverage: 'out of scope',
        share: 100,
        owners: [],
      },
    ]);
  });
});

test.each(['hors champ', 'hors-champ', 'out-of-scope', 'Hors-Champ'])('--only takes the state in either language: %j', async (state) => {
  const { out } = await attendu(['sources', petit, ...sources, '--json', '--only', state]);
  const { rulesets } = sourcesReport.parse(JSON.parse(out));
  expect(rulesets[0]?.documents[0]?.sentences.map(({ coverage }) => coverage)).toEqual(['out of scope']);
});

describe('in English', () => {
  test('a usage error begins as English does', async () => {
    expect(await attendu(['check', '/nulle/part', '--lang', 'en'])).toEqual({ code: 2, out: '', err: 'attendu: /nulle/part does not exist.\n' });
  });

  test('the help has no French word', async () => {
    const { out } = await attendu(['help', '--lang', 'en']);
    await expect(out).toMatchFileSnapshot('./golden/help-en.txt');
    for (const command of ['check', 'build', 'test', 'eval', 'explain', 'replay', 'fmt', 'sources']) {
      expect((await attendu([command, '--help', '--lang', 'en'])).out).not.toMatch(/RÈGLEMENT|RÉPERTOIRE|FICHIER|JOUR|NOM\b|ÉTAT|RÉSULTAT/);
    }
  });

  test.each([
    ['test', 'petit'],
    ['sources', 'scan'],
  ])('%s speaks English around the words of the ruleset', async (command, name) => {
    const { out } = await attendu([command, join(folder, name), ...sources, '--lang', 'en']);
    await expect(out.replaceAll(folder, '…')).toMatchFileSnapshot(`./golden/${command}-${name}-en.txt`);
  });
});

describe('attendu sources, of several rulesets', () => {
  const two = workspace({
    'un/regles.attendu': RULES,
    'autre/regles.attendu': `règlement « Autre »
  langue 1

document guide
  titre « Le même texte »
  texte « guide.txt »

règle informé : oui ou non
  oui
    d'après guide « Les caisses organisent des temps d’information »
`,
    'suite/regles.attendu': `règlement « Suite »\n  langue 1\n\nreprend « Autre » comme autre\n\nrègle suite : oui ou non\n  informé de autre\n    sans source : essai\n`,
    'documents/guide.txt': GUIDE,
  });
  const counts = async (...names: string[]) => {
    const { out } = await attendu(['sources', ...names.map((name) => join(two, name)), '--sources', join(two, 'documents'), '--json']);
    return sourcesReport.parse(JSON.parse(out)).rulesets.map(({ documents }) => documents.map(({ coverage }) => coverage['not looked at']));
  };

  test('counts together what they make of the same text', async () => {
    expect(await counts('autre')).toEqual([[2]]);
    expect(await counts('un', 'autre')).toEqual([[0], [0]]);
  });

  test('leaves a document to the ruleset that declares it', async () => {
    expect(await counts('suite')).toEqual([[]]);
  });
});

describe('a command that cannot be carried out', () => {
  test.each([
    [['check', '/nulle/part'], 'attendu : /nulle/part n’existe pas.\n'],
    [['check', join(folder, 'documents')], `attendu : ${join(folder, 'documents')} ne contient aucun fichier .attendu.\n`],
    [['check', join(folder, 'documents', 'guide.txt')], `attendu : ${join(folder, 'documents', 'guide.txt')} n’est pas un fichier .attendu.\n`],
    [['check'], 'attendu : Quel règlement ? attendu check RÉPERTOIRE\n'],
    [['sources', petit, '--table', 'e.md'], 'attendu : --table écrit ce que donne --statements FICHIER : ajoutez-le.\n'],
    [['eval', petit, '--list', '--input', 'd.json'], 'attendu : --list donne les noms, sans dossier : ôtez --input.\n'],
    [['eval', petit, '--list', '--result', 'éligible'], 'attendu : --list donne les noms, sans dossier : ôtez --result.\n'],
    [['eval', petit, '--list', '--batch'], 'attendu : --list donne les noms, sans dossier : ôtez --batch.\n'],
    [['check', petit, '--sources', '/nulle/part'], 'attendu : Le répertoire des documents /nulle/part n’existe pas.\n'],
    [
      ['sources', petit, '--only', 'lu'],
      'attendu : --only attend l’un de : transcrit, à-contrôler, question, terme, hors-champ, pas-regardé (ou en anglais : transcribed, control, question, term, out-of-scope, not-looked-at).\n',
    ],
  ])('%j', async (args, err) => {
    expect(await attendu(args)).toEqual({ code: 2, out: '', err });
  });

  test('prints its help and the version of the package', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };
    expect(await attendu(['--version'])).toEqual({ code: 0, out: `attendu ${version}\n`, err: '' });
    const asJson = await attendu(['--version', '--json']);
    expect([asJson.code, JSON.parse(asJson.out), asJson.err]).toEqual([
      0,
      { command: 'version', engine: { name: 'attendu', version }, ok: true },
      '',
    ]);
    const { code, out } = await attendu(['help']);
    expect(code).toBe(0);
    await expect(out).toMatchFileSnapshot('./golden/help.txt');
  });
});
