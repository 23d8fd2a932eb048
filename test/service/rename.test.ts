import { describe, expect, test } from 'vitest';
import { Again } from '../../compiler/driver.ts';
import { checkRuleset } from '../../dsl/check/check.ts';
import { parseRuleset } from '../../dsl/parse/parse.ts';
import { applyEdits } from '../../dsl/service/quick-fixes.ts';
import { renamable, rename } from '../../dsl/service/rename.ts';
import { rulesets, SAMPLE, type Text } from '../parse/corpus.ts';
import { check, FILE } from './known.ts';

const WORLD = `choix nature d'événement
  - décès
  - arrêt

fiche événement
  - nature : nature d'événement
  - date : date

fiche année du plan
  - rang : nombre

donnée événements : liste d'événements par date
donnée années : liste d'années du plan
donnée échéance finale : date

règle décès connus : liste d'événements
  événements dont nature est décès
    sans source : mise en forme

barème conséquence : oui ou non
  pour chaque événement noté cas étudié
  selon nature
    | nature | conséquence |
    | décès | oui |
    | arrêt | non |
  sans source : essai

délai visite
  au plus tard 1 jour avant l'échéance finale
    sans source : essai
  accompli : échéance finale

question fin « Que dire ? »
  - lecture ceci
  - lecture cela
  retenue : aucune

règle suite : oui ou non
  oui si fin est ceci
  non si fin est cela
  sans source : essai

cas « Un »
  sans source : essai
  | n° | événements | échéance finale | ⇒ nombre de décès connus | ⇒ suite |
  | 1 | décès, 01/01/2025 | 01/02/2025 | 1 | indéterminé : fin |
`;
const known = check(WORLD);

/** The text after renaming the name that stands at the first occurrence of `at`. */
function renamed(at: string, name: string): string {
  const result = rename(known, FILE, WORLD.indexOf(at) + at.length - 1, name);
  if (result.kind === 'refused') throw new Error(result.reason);
  return applyEdits(WORLD, result.edits);
}

const refusal = (at: string, name: string): string => {
  const result = rename(known, FILE, WORLD.indexOf(at) + at.length - 1, name);
  return result.kind === 'refused' ? result.reason : 'renamed';
};

/** Lines that differ, new first. */
const changed = (text: string): readonly string[] => text.split('\n').filter((line) => !WORLD.split('\n').includes(line));

describe('a name is written anew everywhere it stands', () => {
  test('a definition: its column, what reads it, its cases', () => {
    expect(changed(renamed('règle décès connus', 'décès signalés'))).toEqual([
      "règle décès signalés : liste d'événements",
      '  | n° | événements | échéance finale | ⇒ nombre de décès signalés | ⇒ suite |',
    ]);
    expect(changed(renamed('barème conséquence', 'effet'))).toEqual(['barème effet : oui ou non', '    | nature | effet |']);
  });
  test('the small words before it follow', () => {
    expect(changed(renamed('donnée échéance finale', 'date limite'))).toEqual([
      'donnée date limite : date',
      '  au plus tard 1 jour avant la date limite',
      '  accompli : date limite',
      '  | n° | événements | date limite | ⇒ nombre de décès connus | ⇒ suite |',
    ]);
    expect(changed(renamed('règle décès connus', 'ancien décès'))[1]).toBe(
      "  | n° | événements | échéance finale | ⇒ nombre d'ancien décès | ⇒ suite |",
    );
  });
  test('a fiche, in the singular and in the plural, and as an element', () => {
    expect(changed(renamed('fiche événement', 'fait marquant'))).toEqual([
      'fiche fait marquant',
      'donnée événements : liste de faits marquants par date',
      'règle décès connus : liste de faits marquants',
      '  pour chaque fait marquant noté cas étudié',
    ]);
    expect(changed(renamed('fiche année du plan', 'exercice du plan'))).toEqual([
      'fiche exercice du plan',
      "donnée années : liste d'exercices du plan",
    ]);
  });
  test('a value of a choix, in conditions and in cells', () => {
    expect(changed(renamed('- décès', 'fin de vie'))).toEqual([
      '  - fin de vie',
      '  événements dont nature est fin de vie',
      '    | fin de vie | oui |',
      '  | 1 | fin de vie, 01/01/2025 | 01/02/2025 | 1 | indéterminé : fin |',
    ]);
  });
  test('a field, in the criteria and the title of a table', () => {
    expect(changed(renamed('- nature', 'sorte'))).toEqual([
      "  - sorte : nature d'événement",
      '  événements dont sorte est décès',
      '  selon sorte',
      '    | sorte | conséquence |',
    ]);
  });
  test('a question, even among the needs of a cell', () => {
    expect(changed(renamed('question fin', 'dénouement'))).toEqual([
      'question dénouement « Que dire ? »',
      '  oui si dénouement est ceci',
      '  non si dénouement est cela',
      '  | 1 | décès, 01/01/2025 | 01/02/2025 | 1 | indéterminé : dénouement |',
    ]);
  });
  test('a change of case or accent only', () => {
    expect(changed(renamed('question fin', 'Fin'))).toHaveLength(4);
  });
});

describe('what cannot be renamed is refused', () => {
  test.each([
    ['règle décès connus', 'a + b', 'invalid'],
    ['règle décès connus', 'x si y', 'invalid'],
    ['règle décès connus', 'nombre', 'invalid'],
    ['règle décès connus', '', 'invalid'],
    ['règle décès connus', 'Suite', 'taken'],
    ['- décès', 'arrêt', 'taken'],
    ['- date', 'nature', 'taken'],
    ['oui ou non', 'x', 'no name here'],
  ])('%s → « %s »: %s', (at, name, reason) => expect(refusal(at, name)).toBe(reason));
  test('a word of the language', () => {
    const text = `${WORLD}\nrègle en retard : oui ou non\n  état de la visite est dépassé\n    sans source : essai\n`;
    const at = text.indexOf('dépassé') + 1;
    expect(rename(check(text), FILE, at, 'autre')).toEqual({ kind: 'refused', reason: 'built-in' });
    expect(renamable(check(text).model, FILE, at)).toBeNull();
  });
  test('the caret is told what it would rename', () => {
    const at = WORLD.indexOf('échéance finale\n    sans source') + 3;
    expect(renamable(known.model, FILE, at)?.name).toBe('échéance finale');
  });
});

describe('renaming never changes what a ruleset says', () => {
  /** What is found in texts of which most is as it was, so that it need not be checked from the beginning. */
  const codes = (texts: readonly Text[], again: Again): readonly string[] => {
    const parsed = again.parser.parse(texts);
    const model = checkRuleset(parsed, { imports: new Map(), memo: again.memo });
    return [...parsed.diagnostics, ...model.diagnostics].map(({ code }) => code).sort();
  };
  const sets: readonly (readonly [string, readonly Text[], number])[] = [
    ['the sample', [{ file: FILE, text: SAMPLE }], 1],
    ...[...rulesets].map(([folder, texts]) => [folder, texts, 300] as const),
  ];
  test.each(sets)('%s', { timeout: 120_000 }, (_, texts, step) => {
    const parsed = parseRuleset(texts);
    const model = checkRuleset(parsed, { imports: new Map() });
    const again = new Again();
    const before = codes(texts, again);
    const declared = model.symbols.filter(({ declares }) => declares).filter((__, index) => index % step === 0);
    for (const { span, target } of declared) {
      const result = rename({ model, names: parsed.names }, span.file, span.start, 'orange amère');
      if (result.kind === 'refused') throw new Error(`${target}: ${result.reason}`);
      const after = texts.map(({ file, text }) => ({
        file,
        text: applyEdits(
          text,
          result.edits.filter((edit) => edit.span.file === file),
        ),
      }));
      expect([target, codes(after, again)]).toEqual([target, before]);
    }
  });
});
