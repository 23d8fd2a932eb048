/** What `replay` prints for people, in both languages, of each thing that may have become of a record. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { attendu, workspace } from './harness.ts';

const RULES = `règlement « Visites »
  langue 1
  version « 1 »
  date d'application : jour

document guide
  titre « Guide »

fiche visite
  - durée : h

donnée jour : date
  sans source : essai
donnée note : nombre de 0 à 20
  sans source : essai
donnée visites : liste de visites
  sans source : essai

question arrondi « Compter une heure entamée ? »
  sur guide « une heure »
  - lecture entière
    d'après guide « une heure entière »
  - lecture entamée
    d'après guide « une heure entamée »
  retenue : entière par « hypothèse de travail du projet » le 21 novembre 2026

question perte « Que devient le reste ? »
  sur guide « le reste »
  - lecture perdu
    d'après guide « perdu »
  - lecture dû
    d'après guide « dû »
  retenue : aucune

règle coût : €
  sans source : essai
  pour chaque visite
  durée × 10 €/h, arrondi au centime

règle reçue : oui ou non
  note ≥ 10
    sans source : essai

règle heures : h
  1 h si arrondi est entière
    sans source : essai
  2 h si arrondi est entamée
    sans source : essai

règle reste : €
  1 € si perte est perdu
    sans source : essai
  2 € si perte est dû
    sans source : essai

règle ancienne : nombre
  note + 1
    sans source : essai

garantie note honnête
  note ≤ 18
    sans source : essai
`;

const folder = workspace({ 'r/regles.attendu': RULES });
const rules = join(folder, 'r', 'regles.attendu');
const record = join(folder, 'dossier.json');
const INPUT = { jour: '2026-01-31', note: 12, visites: [{ durée: '1.00' }, { durée: '2.00' }] };

type Change = readonly [string, string];

const changed = (...changes: readonly Change[]): string =>
  changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`« ${from} » is not there`);
    return text.replace(from, to);
  }, RULES);

/** How a record comes to be: its dossier, the rules of then, and what happened to its file. */
interface Made {
  readonly input?: object;
  readonly before?: string;
  readonly edit?: (text: string) => string;
}

/** What is said of a record made under the rules as they are (or as `before` makes them) and put to those that the changes make. */
async function replayed(title: string, changes: readonly Change[], made: Made = {}): Promise<string> {
  const { input = INPUT, before = RULES, edit = (text) => text } = made;
  writeFileSync(rules, before);
  const first = await attendu(['eval', join(folder, 'r'), '--input', '-', '--record', record], { input: JSON.stringify(input) });
  if (first.code !== 0) throw new Error(first.err + first.out);
  writeFileSync(record, edit(readFileSync(record, 'utf8')));
  writeFileSync(rules, changed(...changes));
  const said: string[] = [];
  for (const language of ['fr', 'en']) {
    const { code, out, err } = await attendu(['replay', record, '--lang', language]);
    said.push(`--- ${language}, ${code}\n${out}${err}`);
  }
  return `=== ${title}\n${said
    .join('')
    .replaceAll(folder, '…')
    .replaceAll(/sha256:[0-9a-f]{12}/g, 'sha256:…')}`;
}

test('each thing that may have become of a record is said in both languages', async () => {
  const said = [
    await replayed('nothing has changed', []),
    await replayed('another version; values differ', [
      ['version « 1 »', 'version « 2 »'],
      ['10 €/h', '11 €/h'],
      ['note ≥ 10', 'note ≥ 13'],
    ]),
    await replayed('one element differs', [['durée × 10 €/h', 'durée × 10 €/h, dans la limite de 15 €']]),
    await replayed('no element then, none now', [['note ≥ 10', 'note ≥ 13']], { input: { ...INPUT, visites: [] } }),
    await replayed(
      'a result that is now an error, and one that is not known',
      [
        ['  note ≥ 10\n', '  oui si note ≥ 13\n'],
        ['  note + 1\n', '  note + nombre de visites\n'],
      ],
      { input: { jour: '2026-01-31', note: 12 } },
    ),
    await replayed('a guarantee that no longer holds', [['note ≤ 18', 'note ≤ 11']]),
    await replayed('gone, and new', [['règle ancienne : nombre', 'règle nouvelle : nombre']]),
    await replayed('new ones', [
      [
        'garantie note honnête',
        'règle une : nombre\n  1\n    sans source : x\n\nrègle deux : nombre\n  2\n    sans source : x\n\ngarantie note honnête',
      ],
    ]),
    await replayed(
      'a reading is gone',
      [
        ['lecture entamée', 'lecture commencée'],
        ['est entamée', 'est commencée'],
      ],
      { before: changed(['retenue : entière', 'retenue : entamée']) },
    ),
    await replayed('the reading of one is gone, another retained since', [
      ['lecture entière', 'lecture complète'],
      ['est entière', 'est complète'],
      ['retenue : entière', 'retenue : complète'],
      ['retenue : aucune', 'retenue : dû par « Cnav » le 22 novembre 2026'],
    ]),
    await replayed('questions are gone', [
      ['question arrondi «', 'question comptage «'],
      ['si arrondi est entière', 'si comptage est entière'],
      ['si arrondi est entamée', 'si comptage est entamée'],
      ['question perte «', 'question excédent «'],
      ['si perte est perdu', 'si excédent est perdu'],
      ['si perte est dû', 'si excédent est dû'],
    ]),
    await replayed('another day of application', [
      ["date d'application : jour", "date d'application : jour du dépôt"],
      ['donnée note', 'donnée jour du dépôt : date\n  sans source : essai\ndonnée note'],
    ]),
    await replayed('refused now', [['note : nombre de 0 à 20', 'note : nombre de 0 à 10']]),
    await replayed('another language', [], { edit: (text) => text.replace('"language": 1', '"language": 7') }),
  ];
  await expect(said.join('\n')).toMatchFileSnapshot('./golden/replay-in-words.txt');
});

test('a stream is replayed in English too, and in all its lines', async () => {
  writeFileSync(rules, RULES);
  const file = join(folder, 'flux.ndjson');
  await attendu(['eval', join(folder, 'r'), '--batch', '--input', '-', '--record', file], {
    input: `${JSON.stringify(INPUT)}\n{"note":9}\n{"note":19}\n`,
  });
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll('\n', '\n\n')); // blank lines are no records
  writeFileSync(rules, changed(['note ≥ 10', 'note ≥ 9'], ['note ≤ 18', 'note ≤ 20']));
  expect(await attendu(['replay', file, '--batch', '--lang', 'en'])).toEqual({
    code: 1,
    out: `Line 2
  ≠ reçue  no → yes
           text changed: règle reçue, garantie note honnête
  4 results the same, 1 different
Line 3
  ≠ reçue                   guarantee: the guarantee does not hold (in “note honnête”) → yes
                            text changed: règle reçue, garantie note honnête
  ≠ ancienne                guarantee: the guarantee does not hold (in “note honnête”) → 20
                            text changed: garantie note honnête
  ≠ guarantee note honnête  no → yes
                            text changed: garantie note honnête
  3 results the same, 2 different
Inputs replayed: 1 the same, 2 different, 0 impossible.
`,
    err: '',
  });
});
