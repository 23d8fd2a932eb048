import { describe, expect, test } from 'vitest';
import type { Diagnostic, Fix } from '../../dsl/diagnostics/diagnostic.ts';
import { SYNTAX } from '../../dsl/diagnostics/catalog/syntax.ts';
import { rendering } from '../../dsl/diagnostics/render.ts';
import { parseRuleset, parseTest } from '../../dsl/parse/parse.ts';

/** One text per code; its first finding has that code. */
const TEXTS: Readonly<Record<string, string>> = {
  'empty-file': '// rien encore\n',
  'unknown-opener': 'régle aide : €\n  3 €\n',
  'stray-line': '  3 € si âge > 60\n',
  'missing-name': 'règle : €\n  3 €\n',
  'bad-name': 'donnée total + reste : €\n',
  'function-name': 'donnée nombre : nombre\n',
  'missing-type': 'donnée âge\n',
  'unreadable-type': 'donnée âge : liste par date\n',
  'repeated-trait': 'donnée âge : nombre de 0 à 9, au moins 3\n',
  'empty-declaration': 'garantie jamais négative\n',
  'unexpected-line': 'donnée âge : nombre\n  3 € si majeur\n',
  'repeated-line': 'donnée âge : nombre\n  nommé a\n  nommé b\n',
  'wrong-head': 'cas Deux élèves\n  | n° | âge |\n  | 1 | 3 |\n',
  'unknown-language': 'langue 2\n',
  'unclosed-quote': 'donnée âge : nombre\n  d’après guide « l’âge du demandeur\n',
  'unopened-quote': 'donnée âge : nombre\n  d’après guide « âge » »\n',
  'wrong-source': 'document guide\ndonnée âge : nombre\n  d’après guide l’âge du demandeur\n',
  reliability: 'donnée âge : nombre\n  relevé « Le Journal » fiabilité D\n',
  'source-after-none':
    'document guide\ndonnée a : oui ou non\nrègle aide : €\n  0 €\n    sans source : rien n’est facturé\n    d’après guide « l’accord est annulé »\n',
  'clause-in-reason': 'donnée seul : oui ou non\nrègle aide : €\n  3 €\n    sans source : exemple, sauf si seul : 0 €\n',
  'rest-in-reason': 'donnée seul : oui ou non\nrègle aide : €\n  3 €, sans source : exemple si seul\n',
  'second-passage': 'document guide\nrègle aide : €\n  3 €\n    d’après guide « trois euros » et guide « par jour »\n',
  'other-comment': 'donnée coût : €\nrègle aide : €\n  coût, arrondi au centime # voir note\n',
  'unit-in-title': 'donnée revenu : €\nbarème taux : %\n  | revenu (en €) | taux |\n  | tous | 3 % |\n',
  'missing-reason': 'donnée âge : nombre\n  sans source :\n',
  'idle-reason': 'question jour « Quel jour ? »\n  - lecture échu\n  - lecture entier\n  retenue : aucune\n  motif : le texte se tait\n',
  'decimal-point': 'règle aide : €\n  1.800 €\n',
  'not-a-unit': 'donnée repas : nombre\nrègle aide : €\n  3,20 €/repas × repas\n',
  'date-too-early': 'règle fin : date\n  1er janvier 1500\n',
  'impossible-date': 'règle fin : date\n  31 avril 2025\n',
  'impossible-month': 'règle fin : date\n  03/13/2025\n',
  'long-year': 'règle fin : date\n  1er mars 12025\n',
  'short-year': 'règle fin : date\n  03/02/25\n',
  'wanted-date': 'paramètre âge : nombre\n  vérifié jusqu’au printemps\n  60\n',
  'incomplete-line': 'règle aide : €\n  3 € +\n',
  'missing-operator': 'donnée taux : %\nrègle aide : €\n  100 € taux\n',
  'share-of': 'donnée m : €\nrègle aide : €\n  10 % de m\n',
  'other-turn': 'donnée d : date\nrègle fin : date\n  un mois après d\n',
  'value-in-type': 'paramètre âge minimal : 65 ans\n',
  'other-since': 'paramètre aide : €\n  20 € à partir du 1er mars 2024\n',
  'other-rounding': "donnée m : €\nrègle aide : €\n  m × 10 %, arrondi inférieur à l'euro\n",
  'limit-of-one-clause': 'donnée a : oui ou non\ndonnée m : €\nrègle aide : €\n  m × 2 si a\n  sinon m\n  dans la limite de 620 €\n',
  'sign-item': 'donnée m : €\ndécompte aide : €\n  100 € si m > 500 €\n  -50 €\n',
  'sign-in-condition': 'donnée m : €\nrègle aide : €\n  100 € si m > 500 €\n  × 50 %\n',
  'two-limits': 'donnée d : date\ndélai contact\n  entre deux et 7 jours ouvrés après d\n',
  'values-on-head': 'choix mode : prestataire, mandataire\n',
  'two-bindings': 'donnée n : nombre\n\ncas « un »\n  avec n = 1, m = 2\n  | n° | ⇒ n |\n  | 1 | 1 |\n',
  'limit-after-condition': 'donnée a : oui ou non\nrègle aide : €\n  20 € si a, dans la limite de 10 €\n',
  'item-tail': 'contrôle pièces\n  - justificatif (si demandeur marié)\n',
  'item-each': 'contrôle pièces\n  - devis\n  - compte rendu pour chaque visite\n  - bilan, pour chaque visite\n',
  'selon-twice': 'donnée métier : texte\nbarème part : %\n  selon métier\n  selon âge\n    | métier | âge | part |\n    | tous | tous | 10 % |\n',
  'silent-side':
    "délai visite\n  au plus tard 1 mois après d si urgent jusqu'au 30 juin 2026\n  au plus tôt d\n  depuis le 1er juillet 2026\n  au plus tôt 1 jour après d\n",
  'deferred-done': 'délai visite\n  au plus tard début\n  accompli : fait\n  reporté au premier jour ouvrable\n',
  'unexpected-word': 'règle aide : €\n  3 € × × 2\n',
  'missing-accent': 'règle aide : €\n  12 €\n    d’apres note « douze »\n',
  'too-deep': `règle aide : €\n  ${'('.repeat(40)}1${')'.repeat(40)}\n`,
  'unclosed-parenthesis': 'règle aide : €\n  (3 € + 2 €\n',
  'extra-parenthesis': 'règle aide : €\n  3 € + 2 €)\n',
  'mixed-and-or': 'règle aide : €\n  3 € si malade et retraité ou seul\n',
  'chained-comparison': 'règle aide : €\n  3 € si 1 ≤ GIR ≤ 4\n',
  'condition-first': 'règle aide : €\n  si malade et (seul ou âge > 60) alors 10 € sinon 0 €\n',
  'except-without-if': 'donnée fraude : oui ou non\nrègle droit : oui ou non\n  oui\n  sauf fraude : non\n',
  'missing-colon': 'règle aide : €\n  3 €\n  sauf si seul, 0 €\n',
  'missing-type-colon': 'règle coût €\n  3 €\n',
  'recommended-in-name': 'contrôle pièces\n  - devis recommandé\n  - facture, recommandé\n',
  'missing-comma': 'contrôle pièces\n  - avis d’imposition au plus tard le 3 mars 2025\n',
  'exception-aside': 'donnée a : oui ou non\nrègle aide : €\n  3 €, sauf 2 € si a\n',
  'otherwise-aside': 'donnée a : oui ou non\nrègle aide : €\n  3 € si a, sinon 2 €\n',
  'per-outside-tally': 'donnée soins : liste de textes\nrègle aide : €\n  10 € par élément distinct de soins\n',
  'dated-item': 'contrôle pièces\n  - photo depuis le 1er juillet 2026\n',
  'condition-in-name': 'donnée o1 : oui ou non\ncontrôle pièces\n  - devis signé lorsque o1\n',
  'missing-equals': 'règle aide : €\n  reste\n  où reste 3 €\n',
  'dash-item': 'décompte points\n  - 11,83 points si âge > 20\n',
  'empty-version': 'règle aide : €\n  depuis le 1er janvier 2024\n',
  'misplaced-start': 'règle situation : nombre\n  1 au départ\n  2 si seul\n',
  'selon-without-table': 'règle aide : €\n  selon âge\n  3 €\n',
  'row-length': 'barème aide : €\n  | âge | aide |\n  | 20 à 30 | 5 € | 6 € |\n',
  'open-row': 'donnée âge : nombre\nbarème aide : €\n  | âge | aide |\n  | 20 à 30 | 5 €\n',
  'empty-table': 'barème aide : €\n  | âge | aide |\n',
};

const cell = (text: string): Diagnostic[] => {
  const { names } = parseRuleset([{ file: 'a.attendu', text: '' }]);
  return [...parseTest({ text, span: { file: 'a.attendu', start: 0, end: text.length } }, names).diagnostics];
};

const found: readonly (readonly [string, string, Diagnostic | undefined])[] = [
  ...Object.entries(TEXTS).map(([code, text]) => [code, text, parseRuleset([{ file: 'a.attendu', text }]).diagnostics[0]] as const),
  ['blank-test', '(une case vide)', cell('')[0]],
  ['unreadable-cell', '60 à', cell('60 à')[0]],
];

const said = (diagnostic: Diagnostic, language: 'fr' | 'en'): string => {
  const { title, message, hint, fixes, related } = rendering(diagnostic, language);
  return [title, message, hint, ...fixes.map((fix) => `[${fix}]`), ...related.map((one) => `→ ${one}`)].filter((line) => line !== null).join('\n');
};

describe('every finding is said kindly, in both languages', () => {
  test('each code of the catalog has a text that shows it', () => {
    const codes: readonly string[] = Object.values(SYNTAX).map((entry) => entry.code);
    expect(found.map(([code]) => code).sort()).toEqual([...codes].sort());
    expect(found.map(([, , diagnostic]) => diagnostic?.code)).toEqual(found.map(([code]) => code));
  });

  test('the words, for a person to judge', async () => {
    const pages = found.map(([code, text, diagnostic]) =>
      [`== ${code}`, text.trimEnd(), '-- fr', diagnostic && said(diagnostic, 'fr'), '-- en', diagnostic && said(diagnostic, 'en')].join('\n'),
    );
    await expect(`${pages.join('\n\n')}\n`).toMatchFileSnapshot('messages.txt');
  });

  test('a title has five words at most, and no message names the inside of the tool', () => {
    for (const [, , diagnostic] of found) {
      if (diagnostic === undefined) continue;
      for (const language of ['fr', 'en'] as const) {
        const { title, message, hint } = rendering(diagnostic, language);
        expect((title.match(/\p{L}+/gu) ?? []).length).toBeLessThanOrEqual(5);
        expect(`${message} ${hint ?? ''}`).not.toMatch(/token|chevrotain|undefined|null|\[object|AST|parser/i);
      }
    }
  });
});

const apply = (text: string, fix: Fix): string =>
  [...fix.edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((all, { span, text: by }) => all.slice(0, span.start) + by + all.slice(span.end), text);

describe('a click repairs', () => {
  const fixable = found.flatMap(([code, text, diagnostic]) =>
    (diagnostic?.fixes ?? []).map((fix) => [code, JSON.stringify(fix.params), text, fix] as const),
  );
  test.each(fixable.filter(([code]) => code !== 'blank-test'))('%s %s', (code, _, text, fix) => {
    expect(parseRuleset([{ file: 'a.attendu', text: apply(text, fix) }]).diagnostics.map((one) => one.code)).not.toContain(code);
  });
});
