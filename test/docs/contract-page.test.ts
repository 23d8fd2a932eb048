import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { CONTRACT } from '../../compiler/cli/contract/contract.ts';
import { loadRuleset } from '../../compiler/cli/files/load.ts';
import { decodeDossier } from '../../compiler/interpret/dossier/decode.ts';
import { attendu, workspace } from '../cli/harness.ts';

const page = readFileSync(new URL('../../docs/contrat.md', import.meta.url), 'utf8');

/** A fenced block: its language, the file it is the content of (if any), its text. */
interface Block {
  readonly language: string;
  readonly file: string | null;
  readonly text: string;
}

const blocks: readonly Block[] = [...page.matchAll(/^```(\w+)(?: (\S+))?\n([\s\S]*?)^```$/gm)].map(([, language = '', file = null, text = '']) => ({
  language,
  file,
  text,
}));

/** The words of a command line; quotes join words. */
const wordsOf = (line: string): string[] => [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');

const folder = workspace({ 'petit-guide/regles.attendu': blocks.find(({ language }) => language === 'attendu')?.text ?? '' });
const within = (name: string): string => path.join(folder, name);

/** Operands and files of the page stand in the workspace; in what is printed, hashes and the workspace itself are not told. */
async function run(line: string): Promise<string> {
  const [command, ...args] = wordsOf(line);
  if (command !== 'attendu') throw new Error(`not a command of attendu: ${line}`);
  const placed = args.map((arg) => (/^petit-guide$|\.(?:json|csv)$/.test(arg) ? within(arg) : arg));
  const { out, err } = await attendu(placed);
  if (err !== '' && !/dossiers?,/.test(err)) throw new Error(err);
  return out.replaceAll(`${folder}${path.sep}`, '').replaceAll(/sha256:[0-9a-f]{64}/g, 'sha256:…');
}

const parsed = (text: string): unknown[] => {
  const lines = text.trim().split('\n');
  return lines.every((line) => line.startsWith('{') && line.endsWith('}')) ? lines.map((line) => JSON.parse(line) as unknown) : [JSON.parse(text)];
};

describe('the page of the contract', () => {
  test('every command of its examples prints what stands under it, and what the schema allows', async () => {
    const shown: [string, unknown[]][] = [];
    const printed: [string, unknown[]][] = [];
    for (const [at, { language, file, text }] of blocks.entries()) {
      if (file !== null && (language === 'json' || language === 'csv')) writeFileSync(within(file), text);
      if (language === 'edit' && file !== null) {
        const [from = '', to = ''] = text.trim().split(' → ');
        const before = readFileSync(within(file), 'utf8');
        expect(before).toContain(from);
        writeFileSync(within(file), before.replace(from, to));
      }
      if (language !== 'sh') continue;
      const out = await run(text.trim());
      const under = blocks[at + 1];
      if (under === undefined || under.file !== null || !/^jsonl?$/.test(under.language)) continue;
      shown.push([text, parsed(under.text)]);
      printed.push([text, parsed(out)]);
      for (const answer of parsed(out)) expect(Object.values(CONTRACT).some((schema) => schema.safeParse(answer).success)).toBe(true);
    }
    expect(printed).toEqual(shown);
    expect(shown.length).toBe(6);
  });

  test('every value that its table of types shows is taken by an input of that type', () => {
    const { plan } = loadRuleset(within('petit-guide'));
    if (plan === null) throw new Error('the ruleset of the page has errors');
    const inputs: Readonly<Record<string, readonly string[]>> = {
      '`oui ou non`': ['accompagnement'],
      'nombre, montant, taux': ['heures'],
      date: ['date de notification', 'date de visite'],
      période: ['séjour'],
      choix: [],
      texte: ['programme'],
      fiche: ['dernier événement'],
      liste: ['programmes'],
    };
    const table = page.slice(page.indexOf('| Type | S'), page.indexOf('**Clé absente**'));
    const rows = [...table.matchAll(/^\| (.+?) \| .+? \| (.+?) \|$/gm)].slice(2).map(([, type = '', examples = '']) => ({ type, examples }));
    expect(rows.map(({ type }) => type)).toEqual(Object.keys(inputs));
    for (const { type, examples } of rows) {
      const values = [...examples.matchAll(/`([^`]+)`/g)].map(([, text = '']) => JSON.parse(text) as unknown);
      expect(values.length).toBeGreaterThan(0);
      for (const value of values) {
        const given = type === 'choix' ? [{ 'dernier événement': { nature: value } }] : (inputs[type] ?? []).map((name) => ({ [name]: value }));
        expect(given.map((dossier) => 'issues' in decodeDossier(plan, dossier))).toEqual(given.map(() => false));
      }
    }
  });

  test('names every command, and every option that a command takes', async () => {
    const { out } = await attendu(['help']);
    const commands = [...out.matchAll(/^ {2}attendu (\w+)/gm)].map(([, command = '']) => command);
    const table = page.slice(page.indexOf('## Commandes'), page.indexOf('## Le dossier'));
    expect(commands.filter((command) => !table.includes(`\`${command} `))).toEqual([]);
    for (const command of commands) {
      const help = (await attendu([command, '--help'])).out;
      const options = [...new Set([...help.matchAll(/--[a-z-]+/g)].map(([option]) => option))];
      expect([command, options.filter((option) => !table.includes(`\`${option}`) && !table.includes(` ${option}`))]).toEqual([command, []]);
    }
  });
});
