import { expect, test } from 'vitest';
import type { RulesetText } from '../../playground/worker/protocol.ts';
import { Workspace } from '../../playground/worker/workspace.ts';
import { type Text, rulesets } from '../parse/corpus.ts';

/** The rulesets of the project, one file of one of them changed. */
const changed = (file: string, change: (text: string) => string): readonly RulesetText[] =>
  [...rulesets].map(([ruleset, files]) => ({
    ruleset,
    words: [],
    files: files.map((each) => (ruleset === 'ardh-2011' && each.file === file ? { file, text: change(each.text) } : each)),
  }));

test('after a few keys, what is compiled is what is compiled from the beginning', () => {
  const workspace = new Workspace();
  const keys = ['', '// x\n', 'règle x', 'règle x : nombre\n  1\n', ''];
  for (const typed of keys) {
    const texts = changed('aide.attendu', (text) => `${text}\n${typed}`);
    const [now, fresh] = [workspace.compile('ardh-2011', texts), new Workspace().compile('ardh-2011', texts)];
    expect(now?.diagnostics).toEqual(fresh?.diagnostics);
    expect(now?.plan).toEqual(fresh?.plan);
    expect(now?.model.symbols).toEqual(fresh?.model.symbols);
  }
});

test('a title is found again whatever its apostrophe, its spaces and its case', () => {
  const files = (text: string): readonly Text[] => [{ file: 'regles.attendu', text }];
  const workspace = [
    { ruleset: 'taux', words: [], files: files("règlement « Taux de l'aide »\n  langue 1\n\nparamètre taux : %\n  10 %\n    sans source : essai\n") },
    {
      ruleset: 'hôte',
      words: [],
      files: files('règlement « Hôte »\n  langue 1\n\nreprend « taux de  l’aide »\n\nrègle part : %\n  taux\n  sans source : essai\n'),
    },
  ];
  expect(new Workspace().compile('hôte', workspace)?.diagnostics).toEqual([]);
});
