import { describe, expect, test } from 'vitest';
import { UsageError, observationDay, readOptions, readings } from '../../compiler/cli/options.ts';
import type { Options } from '../../compiler/cli/options.ts';

const options = (...args: string[]): Options => {
  const request = readOptions(args);
  if (request.kind !== 'run') throw new Error(request.kind);
  return request.options;
};

const refusal = (...args: string[]): { fr: string; en: string } => {
  try {
    const read = options(...args);
    observationDay(read);
    readings(read);
  } catch (error) {
    if (error instanceof UsageError) return { fr: error.fr, en: error.en };
    throw error;
  }
  throw new Error('accepted');
};

describe('a command line', () => {
  test('is read whole', () => {
    const read = options(
      'eval',
      'rulesets/guide',
      '--input',
      '-',
      '--json',
      '--reading',
      'suite d’un décès=dû au prorata',
      '--reading=base = jours',
      '--date',
      '2026-02-28',
    );
    expect(read).toMatchObject({ command: 'eval', operands: ['rulesets/guide'], json: true, language: 'fr' });
    expect(read.text('input')).toBe('-');
    expect(read.flag('batch')).toBe(false);
    expect(observationDay(read)).toBe('2026-02-28');
    expect(readings(read)).toEqual([
      ['suite d’un décès', 'dû au prorata'],
      ['base', 'jours'],
    ]);
  });

  test('asks for help, or for the version', () => {
    expect(readOptions([])).toEqual({ kind: 'help', command: null, asked: false, language: 'fr' });
    expect(readOptions(['check', '--help', '--lang', 'en'])).toEqual({ kind: 'help', command: 'check', asked: true, language: 'en' });
    expect(readOptions(['--version'])).toEqual({ kind: 'version', json: false });
    expect(readOptions(['--version', '--json'])).toEqual({ kind: 'version', json: true });
  });

  test.each([
    [['help'], null, 'fr'],
    [['help', 'check'], 'check', 'fr'],
    [['--lang', 'en', 'help', 'check'], 'check', 'en'],
    [['--help', 'check'], 'check', 'fr'],
    [['--lang', 'en', '--help'], null, 'en'],
    [['-h', '--lang=en'], null, 'en'],
  ] as const)('%j asks for help', (args, command, language) => {
    expect(readOptions(args)).toEqual({ kind: 'help', command, asked: true, language });
  });

  test('without a command is not an answer, whatever its options', () => {
    expect(readOptions(['--lang', 'en'])).toEqual({ kind: 'help', command: null, asked: false, language: 'en' });
  });

  test('may have its options before the command', () => {
    const read = options('--lang', 'en', '--input', 'eval', '--json', 'eval', 'r');
    expect(read).toMatchObject({ command: 'eval', operands: ['r'], json: true, language: 'en' });
    expect(read.text('input')).toBe('eval');
  });
});

describe('a command line that is wrong says what was expected', () => {
  test.each([
    [['verifier'], 'Commande inconnue : verifier. Commandes : check, build, test, eval, explain, replay, compare, fmt, sources, page.'],
    [['fmt', 'r', '--chek'], 'Option inconnue pour fmt : --chek. Options : --json, --lang, --help, --version, --check, --stdout.'],
    [['eval', 'r', '--date', '2026-02-30'], '--date attend un jour qui existe, de 1583 à 9999, comme 2026-11-21.'],
    [['eval', 'r', '--date', '1200-01-01'], '--date attend un jour qui existe, de 1583 à 9999, comme 2026-11-21.'],
    [['eval', 'r', '--date', '0099-01-01'], '--date attend un jour qui existe, de 1583 à 9999, comme 2026-11-21.'],
    [['eval', 'r', '--date', '21/11/2026'], '--date attend un jour qui existe, de 1583 à 9999, comme 2026-11-21.'],
    [['eval', 'r', '--reading', 'dû'], '--reading attend « question=lecture », pas « dû ».'],
    [['check', 'r', '--lang', 'de'], '--lang attend fr ou en.'],
    [['--lang', 'de', 'check', '--help'], '--lang attend fr ou en.'],
    [['help', 'verifier'], 'Commande inconnue : verifier. Commandes : check, build, test, eval, explain, replay, compare, fmt, sources, page.'],
    [['--stdout', 'check', 'r'], 'Option inconnue pour check : --stdout. Options : --json, --lang, --help, --version, --sources.'],
    [['--stdout'], 'Option inconnue sans commande : --stdout. Options : --json, --lang, --help, --version.'],
    [['--lang', 'fr', 'check', '--lang', 'en'], 'L’option --lang est donnée deux fois : elle n’a qu’une valeur.'],
    [['eval', 'r', '--input'], 'L’option --input est mal donnée : il lui faut une valeur, ou il n’en faut pas.'],
    [['eval', 'r', '--input', 'a.json', '--input', 'b.json'], 'L’option --input est donnée deux fois : elle n’a qu’une valeur.'],
    [['test', 'r', '--sources=a', '--sources', 'a'], 'L’option --sources est donnée deux fois : elle n’a qu’une valeur.'],
    [['check', 'r', '--json=oui'], 'L’option --json est mal donnée : il lui faut une valeur, ou il n’en faut pas.'],
  ])('%j', (args, fr) => {
    expect(refusal(...args).fr).toBe(fr);
  });

  test('what takes several values may be given again, and what takes none', () => {
    const request = readOptions(['eval', 'r', '--result', 'a', '--result', 'b', '--json', '--json']);
    expect(request.kind === 'run' && request.options.texts('result')).toEqual(['a', 'b']);
  });

  test('in English too', () => {
    expect(refusal('verifier').en).toBe(
      'Unknown command: verifier. Commands: check, build, test, eval, explain, replay, compare, fmt, sources, page.',
    );
  });
});
