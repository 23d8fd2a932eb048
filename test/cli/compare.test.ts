import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compareReport } from '../../compiler/cli/contract/dossiers.ts';
import { RULES, attendu, workspace } from './harness.ts';

const AID = `règlement « Aide au retour »
  langue 1
  date d'application : date de sortie

document circulaire
  titre « Circulaire »

choix décision
  - accord
  - refus

donnée date de sortie : date
donnée nombre de prestations : nombre de 0 à 5
donnée bénéficie d'un plan : oui ou non

question cumul « Le plan exclut-il l'aide ? »
  sur circulaire « l'aide n'est pas cumulable »
  - lecture exclusif
  - lecture cumulable
  retenue : exclusif par « hypothèse de travail du projet » le 21 novembre 2026

règle exclu par un plan : oui ou non
  bénéficie d'un plan et cumul est exclusif
    d'après circulaire « l'aide n'est pas cumulable avec un plan »

règle droit ouvert : décision
  accord si non exclu par un plan
  refus si exclu par un plan
  sans source : suite de l'exclusion

règle montant : €
  sans source : essai
  100 €
`;

const CONTROL = `règlement « Contrôle »
  langue 1

contrôle pièces du dossier
  - facture
    sans source : essai
  - devis
    sans source : essai
`;

const folder = workspace({
  'plan/regles.attendu': RULES,
  'aide/regles.attendu': AID,
  'abime/regles.attendu': AID.replace('non exclu', 'non exclus'),
});
const both = [join(folder, 'plan'), join(folder, 'aide')];
const INPUT = {
  'date de notification': '2026-01-31',
  'nombre de prestations': 3,
  'date de sortie': '2026-02-01',
  'bénéficie d’un plan': true,
};

const ask = async (args: readonly string[], input: unknown = INPUT) =>
  await attendu(['compare', ...both, '--input', '-', ...args], { input: JSON.stringify(input) });

async function report(args: readonly string[], input: unknown = INPUT) {
  const { code, out } = await ask(['--json', ...args], input);
  return { code, report: compareReport.parse(JSON.parse(out)) };
}

describe('attendu compare', () => {
  test('puts one dossier to several rulesets: all they decide, and what each does not know', async () => {
    expect(await ask([])).toEqual({
      code: 0,
      err: '',
      out: `Petit guide, 2026-11
  appliqué au 31/01/2026
  pas connu ici : date de sortie, bénéficie d’un plan

  éligible                 oui
  état de visite initiale  indéterminé : il manque date de visite, jour d'observation

Aide au retour
  appliqué au 01/02/2026
  pas connu ici : date de notification

  exclu par un plan  oui
                     ⚠ dépend de la lecture retenue pour « cumul »
  droit ouvert       refus
                     ⚠ dépend de la lecture retenue pour « cumul »
`,
    });
  });

  test('tells why, and on which words, each result that is asked for', async () => {
    expect(
      (await ask(['--result', 'éligible', '--result', 'exclu par un plan', '--result', 'droit ouvert'], { ...INPUT, 'bénéficie d’un plan': false }))
        .out,
    ).toBe(`Petit guide, 2026-11
  appliqué au 31/01/2026
  pas connu ici : date de sortie, bénéficie d’un plan

  éligible  oui
            C'est « nombre de prestations ≥ seuil ».
            D'après guide « Le dispositif de coordination est attribué pour tout plan d'aides ».

Aide au retour
  appliqué au 01/02/2026
  pas connu ici : date de notification

  exclu par un plan  non
                     C'est « bénéficie d'un plan et cumul est exclusif » ; « bénéficie d'un plan » n'est pas
                     vérifié.
                     D'après circulaire « l'aide n'est pas cumulable avec un plan ».
  droit ouvert       accord
                     S'applique : « accord si non exclu par un plan ».
                     D'après circulaire « l'aide n'est pas cumulable avec un plan ».
`);
  });

  test('tells where two answers given for the same words begin to differ', async () => {
    const rules = (ceiling: string): string => `règlement « Aide »
  langue 1

document guide
  titre « Guide »

donnée dépense : €
donnée part : %

paramètre plafond : €
  ${ceiling}
    d'après guide « le plafond »

règle dépense retenue : €
  dépense, dans la limite de plafond
    d'après guide « dans la limite du plafond »

règle aide : €
  dépense retenue × part, arrondi au centime
    d'après guide « la part de la dépense »

règle reste : €
  dépense
    d'après guide « la dépense »
`;
    const folder = workspace({ 'avant/regles.attendu': rules('600 €'), 'après/regles.attendu': rules('500 €') });
    const compared = async (dépense: string): Promise<readonly string[]> => {
      const args = ['compare', join(folder, 'avant'), join(folder, 'après'), '--input', '-', '--result', 'aide', '--result', 'reste', '--json'];
      const report = compareReport.parse(JSON.parse((await attendu(args, { input: JSON.stringify({ dépense, part: 50 }) })).out));
      if (!report.ok) throw new Error('refused');
      return report.rulesets.map(({ results }) => JSON.stringify([results['aide']?.because, results['reste']?.because]).replaceAll('\u00a0', ' '));
    };
    const reason = `"C'est « dépense retenue × part, arrondi au centime »."`;
    const rest = `["C'est « dépense »."]`;
    expect(await compared('550.00')).toEqual([
      `[[${reason},"plafond : 600 €.","C'est « 600 € »."],${rest}]`,
      `[[${reason},"plafond : 500 €.","C'est « 500 € »."],${rest}]`,
    ]);
    expect(await compared('100.00')).toEqual([`[[${reason}],${rest}]`, `[[${reason}],${rest}]`]);
  });

  test('says in English what the tool itself says', async () => {
    const { out } = await ask(['--result', 'exclu par un plan', '--lang', 'en']);
    expect(out.split('\n').slice(12)).toEqual([
      "                     C'est « bénéficie d'un plan et cumul est exclusif ».",
      "                     From circulaire: “l'aide n'est pas cumulable avec un plan”.",
      '',
    ]);
  });

  test('the verdict of a contrôle is an answer, and what is missing of it is not', async () => {
    const control = workspace({ 'r/r.attendu': CONTROL });
    const { out } = await attendu(['compare', join(control, 'r'), '--input', '-'], { input: '{"pièces du dossier":{"facture":true,"devis":false}}' });
    expect(out).toBe('Contrôle\n\n  verdict de pièces du dossier  non conforme\n');
  });

  test('two rulesets of one title are told apart by their folders', async () => {
    const twins = workspace({ 'a/r.attendu': CONTROL, 'b/r.attendu': CONTROL.replace('  - devis\n', '') });
    const [a, b] = [join(twins, 'a'), join(twins, 'b')];
    const put = async (input: string) => (await attendu(['compare', a, b, '--input', '-'], { input })).out;
    expect(await put('{"pièces du dossier":{"facture":true}}')).toBe(
      `Contrôle\n  ${a}\n\n  verdict de pièces du dossier  indéterminé : il manque pièces du dossier.devis\n\nContrôle\n  ${b}\n\n  verdict de pièces du dossier  conforme\n`,
    );
    expect(await put('{"pièces du dossier":{"facture":true,"devis":true}}')).toBe(
      `Dossier refusé, rien n’est évalué :\n  - ${b} : pièces du dossier.devis : champ inconnu\n`,
    );
  });

  test('a ruleset that decides nothing by yes or no or by a choix says so, and how to ask it', async () => {
    const counts = workspace({
      'r/r.attendu': 'règlement « Compte »\n  langue 1\n\ndonnée n : nombre\n\nrègle double : nombre\n  n × 2\n    sans source : essai\n',
    });
    const ask = async (...args: string[]) =>
      (await attendu(['compare', join(counts, 'r'), '--input', '-', ...args], { input: '{"n":2}' })).out.trim().split('\n').at(-1);
    expect(await ask()).toBe('  ne décide rien par oui ou non ni par un choix : nommez un résultat par --result');
    expect(await ask('--lang', 'en')).toBe('  decides nothing by yes or no or by a choice: name a result by --result');
  });

  test('a day of observation that no ruleset looks at is refused; one that does is enough', async () => {
    expect((await ask(['--date', '2026-02-10'])).code).toBe(0);
    expect(await attendu(['compare', join(folder, 'aide'), '--input', '-', '--date', '2026-02-10'], { input: '{}' })).toEqual({
      code: 2,
      out: '',
      err: 'attendu : Aucun délai ne regarde ici de jour d’observation : --date est sans objet. La date d’application vient du dossier.\n',
    });
  });

  test('gives JSON that keeps the contract', async () => {
    const { code, report: found } = await report(['--result', 'exclu par un plan', '--reading', 'cumul=cumulable']);
    expect(code).toBe(0);
    expect(
      'rulesets' in found &&
        found.rulesets.map(({ ruleset, notKnown, readings, results }) => ({ title: ruleset.title, notKnown, readings, results })),
    ).toEqual([
      { title: 'Petit guide', notKnown: ['date de sortie', 'bénéficie d’un plan'], readings: {}, results: {} },
      {
        title: 'Aide au retour',
        notKnown: ['date de notification'],
        readings: { cumul: { reading: 'cumulable', origin: 'given' } },
        results: {
          'exclu par un plan': {
            result: { emitted: 'excluParUnPlan', outcome: { kind: 'value', value: false }, warnings: [], dependsOn: ['cumul'] },
            because: ["C'est « bénéficie d'un plan et cumul est exclusif » ; « cumul est exclusif » n'est pas vérifié."],
            passages: [{ document: 'circulaire', quote: "l'aide n'est pas cumulable avec un plan" }],
          },
        },
      },
    ]);
  });

  test('a field that no ruleset knows, or a value that one refuses, is refused for all', async () => {
    const { code, report: found } = await report([], { ...INPUT, 'date de sorti': '2026-02-01', 'nombre de prestations': 7 });
    expect(code).toBe(1);
    expect('issues' in found && found.issues).toEqual([
      { ruleset: null, path: 'date de sorti', message: 'date de sorti : champ inconnu ; vouliez-vous dire « date de sortie » ?' },
      { ruleset: 'Aide au retour', path: 'nombre de prestations', message: 'nombre de prestations : un nombre de 0 à 5 est attendu' },
    ]);
    expect((await ask([], { 'nombre de prestations': 7 })).out).toBe(
      'Dossier refusé, rien n’est évalué :\n  - Aide au retour : nombre de prestations : un nombre de 0 à 5 est attendu\n',
    );
    expect((await ask([], { ...INPUT, cumul: 'oui' })).out).toContain(
      "  - cumul : c'est une question, pas une donnée : sa lecture se choisit à part",
    );
    expect((await ask([], [])).out).toBe('Dossier refusé, rien n’est évalué :\n  - le dossier : un objet JSON est attendu, entre accolades\n');
  });

  test('a result, or a question, that no ruleset has is a usage error', async () => {
    expect(await ask(['--result', 'droit ouver'])).toEqual({
      code: 2,
      out: '',
      err: 'attendu : Aucun de ces règlements n’a de résultat « droit ouver ». Vouliez-vous dire « droit ouvert » ?\n',
    });
    expect((await ask(['--reading', 'autre=oui'])).err).toBe('attendu : Aucun de ces règlements ne pose la question « autre ».\n');
  });

  test('a ruleset with errors answers by its findings', async () => {
    const { code, out } = await attendu(['compare', join(folder, 'plan'), join(folder, 'abime'), '--input', '-', '--json'], { input: '{}' });
    const found = compareReport.parse(JSON.parse(out));
    expect({ code, codes: 'diagnostics' in found && found.diagnostics.map((finding) => finding.code) }).toEqual({ code: 1, codes: ['unknown-name'] });
  });
});
