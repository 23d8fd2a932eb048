import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkReport, pageReport } from '../../compiler/cli/contract/rulesets.ts';
import { GUIDE, RULES, attendu, workspace } from './harness.ts';

const TERM = `\nterme coordination\n  suivi d'un plan\n  d'après guide « Le dispositif de coordination »\n`;
const folder = workspace({
  'petit/regles.attendu': RULES + TERM,
  'autre/regles.attendu': RULES.replace('« Petit guide »', '« Autre »') + TERM,
  'abime/regles.attendu': RULES.replace('« Petit guide »', '« Abîmé »').replace('≥ seuil', '≥ seul'),
  'documents/guide.txt': GUIDE,
});
const petit = join(folder, 'petit');
const generated = join(petit, 'generated');
const sources = ['--sources', join(folder, 'documents')];

describe('attendu page', () => {
  test('writes the page and the record of its passages, then finds them up to date', async () => {
    const { code, out } = await attendu(['page', petit, ...sources]);
    expect({ code, out: out.replaceAll(folder, '') }).toEqual({
      code: 0,
      out: `Petit guide (/petit)
  passages relevés dans les documents
  /petit/generated/petit.passages.json  écrit
  /petit/generated/petit.html           écrit
  /petit/generated/petit.md             écrit
`,
    });
    expect(readdirSync(generated).sort()).toEqual(['petit.html', 'petit.md', 'petit.passages.json']);
    expect((await attendu(['page', petit, ...sources, '--check'])).code).toBe(0);
  });

  test('makes the same page from the record where the documents are not at hand', async () => {
    const { code, out } = await attendu(['page', petit, '--check', '--json']);
    const { rulesets, terms } = pageReport.parse(JSON.parse(out));
    expect({ code, terms, passages: rulesets[0]?.passages, files: rulesets[0]?.files.map(({ status }) => status) }).toEqual({
      code: 0,
      terms: null,
      passages: 'kept',
      files: ['unchanged', 'unchanged'],
    });
  });

  test('leaves a record by which check and test tell a quotation whose words are new, without the documents', async () => {
    const invented = (RULES + TERM).replace('« Le dispositif de coordination »', '« Le dispositif du dimanche »');
    writeFileSync(join(petit, 'regles.attendu'), invented);
    const [checked, told, tested] = [await attendu(['check', petit, '--json']), await attendu(['check', petit]), await attendu(['test', petit])];
    writeFileSync(join(petit, 'regles.attendu'), RULES + TERM);
    const [ruleset] = checkReport.parse(JSON.parse(checked.out)).rulesets;
    expect(ruleset?.diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
      ['quotation-not-recorded', 'warning'],
      ['document-recorded', 'info'],
    ]);
    expect(ruleset?.quotations).toEqual({ found: 0, missing: 0, ambiguous: 0, unverified: 9, changed: 1, unverifiable: 0 });
    expect([checked.code, told.out.trimEnd().split('\n').at(-1)]).toEqual([
      0,
      '  0 citation retrouvée, 9 non vérifiées (dont 1 changée ou nouvelle)',
    ]);
    expect(tested.out).toContain('  - 1 citation changée ou nouvelle depuis la dernière vérification\n');
  });

  test('says that a page is no longer that of its ruleset', async () => {
    writeFileSync(join(petit, 'regles.attendu'), (RULES + TERM).replace('\n  3\n', '\n  4\n'));
    const { code, out } = await attendu(['page', petit, '--check', '--lang', 'en']);
    writeFileSync(join(petit, 'regles.attendu'), RULES + TERM);
    expect({ code, out: out.replaceAll(folder, '') }).toEqual({
      code: 1,
      out: `Petit guide (/petit)
  documents not at hand: passages of the last record
  /petit/generated/petit.html  OUT OF DATE: attendu page
  /petit/generated/petit.md    OUT OF DATE: attendu page
`,
    });
  });

  test('refuses a record that it did not write', async () => {
    const record = join(generated, 'petit.passages.json');
    const written = readFileSync(record, 'utf8');
    writeFileSync(record, written.replace('"share":100', '"share":"tout"'));
    const { code, err } = await attendu(['page', petit, '--check']);
    writeFileSync(record, written);
    expect({ code, err }).toEqual({ code: 2, err: `attendu : ${record} n’est pas un relevé de « attendu page » : refaites-le avec --sources.\n` });
  });

  test('writes nothing of a ruleset with errors', async () => {
    const { code, out } = await attendu(['page', join(folder, 'abime'), ...sources]);
    expect(code).toBe(1);
    expect(out).toContain('Le règlement a des erreurs : rien n’est écrit.');
    expect(readdirSync(join(folder, 'abime'))).toEqual(['regles.attendu']);
  });

  test('writes one page of the terms of all, with a link to each ruleset', async () => {
    const terms = join(folder, 'docs', 'termes.md');
    await attendu(['page', petit, join(folder, 'autre'), ...sources, '--terms', terms]);
    expect(readFileSync(terms, 'utf8').split('\n\n').slice(3)).toEqual([
      '## coordination',
      "suivi d'un plan.",
      '> « Le dispositif de coordination » (guide, l. 1)',
      '*[Autre](../autre/generated/autre.md)*',
      "suivi d'un plan.",
      '> « Le dispositif de coordination » (guide, l. 1)',
      '*[Petit guide](../petit/generated/petit.md)*\n',
    ]);
    expect((await attendu(['page', petit, join(folder, 'autre'), ...sources, '--terms', terms, '--check'])).code).toBe(0);
  });
});
