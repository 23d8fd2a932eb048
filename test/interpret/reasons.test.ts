import { describe, expect, test } from 'vitest';
import { compileRuleset } from '../../compiler/driver.ts';
import { runCases } from '../../compiler/interpret/cases.ts';
import { decodeDossier } from '../../compiler/interpret/dossier/decode.ts';
import { type Explanation, explain } from '../../compiler/interpret/reasons/explanation.ts';
import { explainInFrench } from '../../compiler/interpret/reasons/explain-in-french.ts';
import type { Plan } from '../../compiler/plan/plan.ts';

const TEXT = `règlement « Essai »
  langue 1
  date d'application : jour

document guide
  titre « Guide »

donnée jour : date
donnée malade : oui ou non
donnée âge : nombre de 0 à 120
donnée dépense : €

question lecture « Que veut dire « âgé » ? »
  sur guide « personne âgée »
  - lecture stricte
  - lecture large
  retenue : stricte par « hypothèse de travail du projet » le 21 novembre 2026

paramètre plafond : €
  100 € depuis le 1er janvier 2024
    d'après guide « cent euros »
  120 € depuis le 1er janvier 2025
    relevé « Gazette, janvier 2025 » fiabilité B

règle âgé : oui ou non
  âge ≥ 60 si lecture est stricte
  âge ≥ 55 si lecture est large
  sans source : lectures de la question

règle aide : €
  dépense, dans la limite de plafond si âgé et malade
    d'après guide « l'aide est plafonnée »
  sinon 0 €
  sauf si âge ≥ 100 (centenaire) : dépense
    d'après guide « sauf centenaire »

barème tarif : €
  selon âge
    | âge | tarif |
    | 0 à 59 | 10 € |
    | 60 et plus | 20 € |
  d'après guide « tarif »

règle droit : oui ou non
  sans source : essai
  âgé et (malade et dépense > 0 €)

règle droit ouvert : oui ou non
  sans source : essai
  malade et âge ≥ 60
  sauf si âge ≥ 100 : oui

barème part : %
  selon âge, malade
    | âge | malade | part | d'après guide |
    | 0 à 59 | tous | 10 % | « part | des jeunes » |
    | 60 et plus | oui | 20 % | « part des malades » |
    | 60 et plus | non | 30 % | « part des autres » |
  sauf si âge ≥ 100 : 0 %
    d'après guide « sauf centenaire »

barème partage : %
  rend reste : %
  selon malade
    | malade | partage | reste |
    | oui | 20 % | 80 % |
    | non | 30 % | 70 % |
  sans source : exemple

cas « Aide »
  sans source : essai
  avec jour = 1er mars 2025
  | n° | malade | âge | dépense | ⇒ aide | ⇒ tarif |
  | 1 | oui | 70 | 300 € | 120 € | 20 € |
  | 2 | oui | 70 | 300 € | 100 € | — |
  | 3 | inconnu | 70 | 300 € | indéterminé : malade | |
  | 4 | non | inconnu | 0 € | 0 € | indéterminé : âge |
  | 5 | oui | 57 | inconnu | 0 € | erreur : trou |
`;

const compiled = compileRuleset([{ file: 'essai.attendu', text: TEXT }]);

function plan(): Plan {
  if (compiled.plan === null) throw new Error(JSON.stringify(compiled.diagnostics));
  return compiled.plan;
}

function reasons(json: unknown, definition: string): Explanation {
  const decoded = decodeDossier(plan(), json);
  if ('issues' in decoded) throw new Error(JSON.stringify(decoded.issues));
  const explanation = explain(plan(), decoded.dossier, definition);
  if (explanation === null) throw new Error(`no ${definition}`);
  return explanation;
}

describe('conditions that must all hold', () => {
  const last = (json: unknown, definition: string): string | undefined =>
    explainInFrench(reasons(json, definition), plan())
      .split('\n')
      .find((line) => /C'est|S'applique/.test(line) && line.includes('malade'));

  test('the first that does not, or is not known, is named', () => {
    expect(
      [{ malade: true, dépense: 1 }, { malade: true, dépense: 0 }, { malade: false }, { dépense: 0 }, {}].map((json) =>
        last({ âge: 70, ...json }, 'droit'),
      ),
    ).toEqual([
      "  C'est « âgé et (malade et dépense > 0 €) ».",
      "  C'est « âgé et (malade et dépense > 0 €) » ; « dépense > 0 € » n'est pas vérifié.",
      "  C'est « âgé et (malade et dépense > 0 €) » ; « malade » n'est pas vérifié.",
      "  C'est « âgé et (malade et dépense > 0 €) » ; « dépense > 0 € » n'est pas vérifié.",
      "  C'est « âgé et (malade et dépense > 0 €) » ; « malade » n'est pas connu.",
    ]);
    expect(last({ âge: 50, malade: true }, 'droit ouvert')).toBe("  S'applique : « malade et âge ≥ 60 » ; « âge ≥ 60 » n'est pas vérifié.");
  });
});

describe('the rows of a table', () => {
  const said = (json: unknown, definition: string): string => explainInFrench(reasons(json, definition), plan());

  test('the one that applied is said with its cells, the others with the first cell that failed', () => {
    expect(said({ âge: 70 }, 'tarif')).toBe(
      [
        'tarif : 20\u00a0€.',
        "  S'applique : la ligne 2 du tableau (âge : 60 et plus), qui donne « 20 € ».",
        "    La ligne 1 (âge : 0 à 59) ne s'applique pas.",
        "  D'après guide « tarif ».",
      ].join('\n'),
    );
  });

  test('a table with exceptions is told the same way, never as a whole', () => {
    expect(said({ âge: 70, malade: true }, 'part')).toBe(
      [
        'part : 20\u00a0%.',
        "  Ne s'applique pas : « sauf si âge ≥ 100 : 0 % », car « âge ≥ 100 » n'est pas vérifié.",
        "  S'applique : la ligne 2 du tableau (âge : 60 et plus, malade : oui), qui donne « 20 % ».",
        "    Ne s'appliquent pas les lignes 1 (âge : 0 à 59), 3 (malade : non).",
        "  D'après guide « part des malades ».",
      ].join('\n'),
    );
  });

  test('a table of several results names what it gives', () => {
    expect(said({ malade: true }, 'reste')).toBe(
      [
        'Le tableau de « partage ».',
        "  S'applique : la ligne 1 du tableau (malade : oui), qui donne partage « 20 % », reste « 80 % ».",
        "    La ligne 2 (malade : non) ne s'applique pas.",
        '  Sans source : exemple.',
        'reste : 80\u00a0%.',
      ].join('\n'),
    );
  });

  test('a table that an exception sets aside is named, not quoted', () => {
    expect(said({ âge: 104, malade: true }, 'part').split('\n')[2]).toBe("  Écarté : le tableau, par l'exception « sauf si âge ≥ 100 : 0 % ».");
  });

  test('what is not known is said of each row that may apply', () => {
    expect(said({ âge: 70 }, 'part').split('\n').slice(2, 5)).toEqual([
      "  Peut s'appliquer : la ligne 2 du tableau (âge : 60 et plus, malade : oui), qui donne « 20 % » ; « malade » n'est pas connu.",
      "  Peut s'appliquer : la ligne 3 du tableau (âge : 60 et plus, malade : non), qui donne « 30 % » ; « malade » n'est pas connu.",
      "    La ligne 1 (âge : 0 à 59) ne s'applique pas.",
    ]);
  });
});

describe('cases', () => {
  const report = runCases(compiled.model, plan());
  const [table] = report.tables;

  test('each cell says whether what was obtained is what was expected', () => {
    const states = table?.rows.map((row) => row.cells.map((cell) => cell.state));
    expect(states).toEqual([
      ['matches', 'matches'],
      ['differs', 'unchecked'],
      ['matches', 'blank'],
      ['matches', 'matches'],
      ['matches', 'differs'],
    ]);
  });

  test('a blank expected cell never passes', () => {
    expect(table?.rows.map((row) => row.state)).toEqual(['passed', 'failed', 'failed', 'passed', 'failed']);
    expect(report.rows).toEqual({ passed: 2, failed: 3, idle: 0 });
  });

  test('what was obtained is said as a cell would write it', () => {
    expect(table?.rows.map((row) => row.cells[0]?.text)).toEqual(['120\u00a0€', '120\u00a0€', 'indéterminé : malade', '0\u00a0€', '0\u00a0€']);
  });
});

describe('reasons', () => {
  const dossier = { jour: '2025-03-01', malade: true, âge: 70, dépense: 300 };

  test('follow the order of reasoning, down to the passages', () => {
    const { steps, outcome, questions, warnings } = reasons(dossier, 'aide');
    expect(outcome).toEqual({ kind: 'value', value: '120.00' });
    expect(steps.map((step) => step.definition)).toEqual(['âgé', 'plafond', 'aide']);
    expect(questions).toEqual([
      { question: 'lecture', text: 'Que veut dire « âgé » ?', reading: 'stricte', origin: 'retained', changesResult: false, alone: 'does not' },
    ]);
    expect(warnings).toEqual([{ kind: 'relevé', definition: 'plafond', detail: 'B' }]);
    expect(steps[1]?.versions.map(({ from, to }) => ({ from, to }))).toEqual([{ from: '2025-01-01', to: null }]);
  });

  test('are French sentences that quote the ruleset', () => {
    expect(explainInFrench(reasons(dossier, 'aide'), plan())).toBe(
      [
        'âgé : oui.',
        "  S'applique : « âge ≥ 60 si lecture est stricte ».",
        "  Ne s'applique pas : « âge ≥ 55 si lecture est large », car « lecture est large » n'est pas vérifié.",
        'plafond : 120\u00a0€.',
        "  C'est la version en vigueur depuis le 01/01/2025.",
        "  C'est « 120 € ».",
        '  Relevé hors des documents : Gazette, janvier 2025 (fiabilité B).',
        'aide : 120\u00a0€.',
        "  Ne s'applique pas : centenaire, « sauf si âge ≥ 100 (centenaire) : dépense », car « âge ≥ 100 » n'est pas vérifié.",
        "  S'applique : « dépense, dans la limite de plafond si âgé et malade ».",
        '  Écrêté : 300\u00a0€ ramené à 120\u00a0€.',
        "  D'après guide « l'aide est plafonnée ».",
        'Question « lecture » : lecture retenue « stricte » ; aucune autre lecture ne change le résultat.',
        "« plafond » vient d'un relevé hors des documents, de fiabilité B.",
      ].join('\n'),
    );
  });

  test('name the first condition that failed, and the exception that sets a clause aside', () => {
    const [exception, clause] = clausesOf(reasons({ ...dossier, malade: false, âge: 57 }, 'aide'));
    expect(exception?.state).toBe('fails');
    expect(clause).toMatchObject({ state: 'fails', decidedBy: { words: 'âgé' } });
    const [applied, aside] = clausesOf(reasons({ ...dossier, âge: 101 }, 'aide'));
    expect(applied).toMatchObject({ state: 'applies', label: 'centenaire' });
    expect(aside).toMatchObject({ state: 'excepted', exceptedBy: 0 });
  });

  test('say what is missing, and what the reading would change', () => {
    const { needs, questions } = reasons({ jour: '2025-03-01', âge: 57, dépense: 30 }, 'aide');
    expect(needs).toEqual([]);
    expect(questions.map(({ changesResult }) => changesResult)).toEqual([true]);
    expect(reasons({ jour: '2025-03-01', âge: 70, dépense: 30 }, 'aide').needs.map(({ path }) => path)).toEqual(['malade']);
  });

  test('name the row of a table that applied', () => {
    const { steps } = reasons({ âge: 60 }, 'tarif');
    const reason = steps.at(-1)?.versions[0]?.reason;
    expect(reason?.kind === 'rows' ? reason.rows.map(({ state }) => state) : null).toEqual(['fails', 'applies']);
  });

  test('hold no value of the dossier', () => {
    expect(JSON.stringify(reasons({ ...dossier, dépense: '77.77' }, 'âgé'))).not.toMatch(/77[.]?77/);
  });
});

function clausesOf(explanation: Explanation) {
  const reason = explanation.steps.at(-1)?.versions[0]?.reason;
  return reason?.kind === 'clauses' ? reason.clauses : [];
}

describe('ceilings and exceptions', () => {
  const capped = compileRuleset([
    {
      file: 'plafonds.attendu',
      text: `règlement « Plafonds »
  langue 1

donnée d : €
donnée f : oui ou non
donnée g : oui ou non

règle aide : €
  d, dans la limite de 500 €
  sauf si f (fin de droit) : 0 €
  sans source : pour les essais

règle secours : €
  0 € si f
  sinon d, dans la limite de 500 €
  sans source : pour les essais

règle prime : €
  10 € si g
    relevé « Gazette » fiabilité B
  sauf si f : 10 €
  sans source : pour les essais
`,
    },
  ]).plan;
  const told = (json: unknown, definition: string): Explanation => {
    if (capped === null) throw new Error('not compiled');
    const decoded = decodeDossier(capped, json);
    const explanation = 'issues' in decoded ? null : explain(capped, decoded.dossier, definition);
    if (explanation === null) throw new Error(`no ${definition}`);
    return explanation;
  };
  const lines = (explanation: Explanation): readonly string[] => (capped === null ? [] : explainInFrench(explanation, capped).split('\n'));

  test('a ceiling that an exception sets aside is not told', () => {
    const explanation = told({ d: 800, f: true }, 'aide');
    expect(explanation.outcome).toEqual({ kind: 'value', value: '0.00' });
    expect(explanation.steps.map(({ limits }) => limits)).toEqual([[]]);
    expect(lines(told({ d: 800, f: false }, 'aide'))).toContain('  Écrêté : 800\u00a0€ ramené à 500\u00a0€.');
  });

  test('a ceiling under sinon that was met is told', () => {
    expect(lines(told({ d: 800, f: false }, 'secours'))).toContain('  Écrêté : 800\u00a0€ ramené à 500\u00a0€.');
    expect(told({ d: 800, f: true }, 'secours').steps.map(({ limits }) => limits)).toEqual([[]]);
    expect(told({ d: 800 }, 'secours').steps.map(({ limits }) => limits)).toEqual([[]]);
  });

  test('a clause that an open exception may set aside does not surely apply: its source gives no warning', () => {
    const open = told({ g: true }, 'prime');
    expect(open.outcome).toEqual({ kind: 'value', value: '10.00' });
    expect(open.warnings).toEqual([]);
    expect(clausesOf(open)).toMatchObject([
      { state: 'open', decidedBy: { words: 'f' }, exceptedBy: null },
      { state: 'open', decidedBy: { words: 'f' }, exceptedBy: 0 },
    ]);
    expect(told({ g: true, f: false }, 'prime').warnings).toEqual([{ kind: 'relevé', definition: 'prime', detail: 'B' }]);
    expect(clausesOf(told({ g: false }, 'prime'))).toMatchObject([{ state: 'open' }, { state: 'fails', exceptedBy: null }]);
  });
});

describe('where the last step is not yet the result, the sentences end with what it is', () => {
  const text = `règlement « Essai »
  langue 1

donnée malade : oui ou non
  sans source : essai
donnée note : nombre
  sans source : essai

règle dans tous les cas : oui ou non
  malade ou non malade
    sans source : essai

règle note gardée : nombre
  note
    sans source : essai

garantie note honnête
  note ≤ 18
    sans source : essai
`;
  const { plan } = compileRuleset([{ file: 'essai.attendu', text }]);
  const said = (definition: string, input: unknown): string => {
    if (plan === null) throw new Error('no plan');
    const decoded = decodeDossier(plan, input);
    if ('issues' in decoded) throw new Error('refused');
    const explanation = explain(plan, decoded.dossier, definition);
    return explanation === null ? '' : explainInFrench(explanation, plan);
  };

  test('a guarantee that is not held spoils it', () => {
    expect(said('note gardée', { note: 19 })).toBe(
      "note gardée : erreur : garantie. La garantie « note honnête » n'est pas tenue. Sans elle, les règles diraient :\nnote gardée : 19.\n  C'est « note ».\n  Sans source : essai.",
    );
    expect(said('note gardée', { note: 18 })).toBe("note gardée : 18.\n  C'est « note ».\n  Sans source : essai.");
  });

  test('every value of what is unknown gives the same', () => {
    expect(said('dans tous les cas', {}).split('\n').at(-1)).toBe("Quoi que vaille ce qui n'est pas donné, dans tous les cas : oui.");
    expect(said('dans tous les cas', { malade: true })).not.toContain('Quoi que vaille');
  });
});
