import { parseArgs } from 'node:util';
import { parseDay } from '../../runtime/dates/day.ts';

/** A command written wrongly, or a file that cannot be read: exit code 2, on the error output. */
export class UsageError extends Error {
  readonly fr: string;
  readonly en: string;

  constructor(fr: string, en: string) {
    super(en);
    this.fr = fr;
    this.en = en;
  }
}

const COMMANDS = ['check', 'build', 'test', 'eval', 'explain', 'replay', 'compare', 'fmt', 'sources', 'page'] as const;
export type Command = (typeof COMMANDS)[number];

type Flag = { readonly type: 'boolean' | 'string'; readonly multiple?: boolean };

const COMMON = { json: { type: 'boolean' }, lang: { type: 'string' }, help: { type: 'boolean', short: 'h' }, version: { type: 'boolean' } } as const;
const DOSSIER = { input: { type: 'string' }, date: { type: 'string' }, reading: { type: 'string', multiple: true } } as const;
const RESULT = { result: { type: 'string', multiple: true } } as const;

/** The options of each command beside the common ones. */
const OPTIONS: Readonly<Record<Command, Readonly<Record<string, Flag>>>> = {
  check: { sources: { type: 'string' } },
  build: { out: { type: 'string' }, check: { type: 'boolean' }, plan: { type: 'boolean' } },
  test: { sources: { type: 'string' }, junit: { type: 'string' }, baseline: { type: 'string' }, 'update-baseline': { type: 'boolean' } },
  eval: {
    ...DOSSIER,
    ...RESULT,
    batch: { type: 'boolean' },
    format: { type: 'string' },
    'all-readings': { type: 'boolean' },
    list: { type: 'boolean' },
    record: { type: 'string' },
  },
  explain: DOSSIER,
  replay: { ruleset: { type: 'string' }, batch: { type: 'boolean' } },
  compare: { ...DOSSIER, ...RESULT },
  fmt: { check: { type: 'boolean' }, stdout: { type: 'boolean' } },
  sources: { sources: { type: 'string' }, only: { type: 'string' }, statements: { type: 'string' }, table: { type: 'string' } },
  page: { out: { type: 'string' }, sources: { type: 'string' }, terms: { type: 'string' }, check: { type: 'boolean' } },
};

/** Every option there is. INVARIANT: a name takes a value in each command that has it, or in none. */
const ANY: Readonly<Record<string, Flag>> = Object.assign({}, COMMON, ...Object.values(OPTIONS));

/** A command line, read. `values` of an absent option are undefined; lists are empty. */
export interface Options {
  readonly command: Command;
  readonly operands: readonly string[];
  readonly json: boolean;
  readonly language: 'fr' | 'en';
  readonly flag: (name: string) => boolean;
  readonly text: (name: string) => string | undefined;
  readonly texts: (name: string) => readonly string[];
}

/** What a command line asks for: a command, or a page of help (`asked`: by name, not for want of a command), or the version. */
type Request =
  | { readonly kind: 'run'; readonly options: Options }
  | { readonly kind: 'help'; readonly command: Command | null; readonly asked: boolean; readonly language: 'fr' | 'en' }
  | { readonly kind: 'version'; readonly json: boolean };

/** The language asked for, found before the rest is read, so that a usage error is said in it. French when it is not said. */
export function languageOf(args: readonly string[]): 'fr' | 'en' {
  const at = args.indexOf('--lang');
  return args.includes('--lang=en') || (at >= 0 && args[at + 1] === 'en') ? 'en' : 'fr';
}

/** Reads a command line, whose options may stand before the command too; throws a UsageError when it is wrong. */
export function readOptions(args: readonly string[]): Request {
  const { name, rest } = named(args);
  const helped = name === 'help' ? named(rest) : null;
  const command = commandCalled(helped === null ? name : helped.name);
  const { values, positionals } = parse(command, helped === null ? rest : helped.rest);
  const lang = values['lang'];
  if (lang !== undefined && lang !== 'fr' && lang !== 'en') {
    throw new UsageError('--lang attend fr ou en.', '--lang takes fr or en.');
  }
  const language = lang ?? 'fr';
  const json = values['json'] === true;
  const asked = helped !== null || values['help'] === true;
  if (!asked && values['version'] === true) return { kind: 'version', json };
  if (asked || command === null) return { kind: 'help', command, asked, language };
  return {
    kind: 'run',
    options: {
      command,
      operands: positionals,
      json,
      language,
      flag: (option) => values[option] === true,
      text: (option) => one(values[option]),
      texts: (option) => many(values[option]),
    },
  };
}

/** The first word that is no option nor the value of one, and all that stands around it. */
function named(args: readonly string[]): { readonly name: string | null; readonly rest: readonly string[] } {
  // What takes a value is told apart by any command's options, as the command is not known yet; what is wrong is said when it is.
  const { tokens } = parseArgs({ args: [...args], options: ANY, strict: false, tokens: true });
  const first = tokens.find((token) => token.kind === 'positional');
  return first === undefined ? { name: null, rest: args } : { name: first.value, rest: args.filter((_, at) => at !== first.index) };
}

/** The command of this name; null: none is named. */
function commandCalled(name: string | null): Command | null {
  if (name === null) return null;
  const command = COMMANDS.find((known) => known === name);
  if (command !== undefined) return command;
  throw new UsageError(
    `Commande inconnue : ${name}. Commandes : ${COMMANDS.join(', ')}.`,
    `Unknown command: ${name}. Commands: ${COMMANDS.join(', ')}.`,
  );
}

type Value = string | boolean | (string | boolean)[] | undefined;

const one = (value: Value): string | undefined => (typeof value === 'string' ? value : undefined);
const many = (value: Value): string[] => (Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []);

function parse(command: Command | null, args: readonly string[]): { values: Readonly<Record<string, Value>>; positionals: string[] } {
  const options: Readonly<Record<string, Flag>> = { ...COMMON, ...(command === null ? {} : OPTIONS[command]) };
  try {
    const { tokens, ...read } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true, tokens: true });
    const named = tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : []));
    refuseTwice(named.filter((name) => takesOne(options[name])));
    return read;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    const culprit = /'(-[^'\s]*)/.exec(error instanceof Error ? error.message : '')?.[1] ?? '';
    const known = Object.keys(options).map((option) => `--${option}`);
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
      throw new UsageError(
        `Option inconnue ${command === null ? 'sans commande' : `pour ${command}`} : ${culprit}. Options : ${known.join(', ')}.`,
        `Unknown option ${command === null ? 'without a command' : `for ${command}`}: ${culprit}. Options: ${known.join(', ')}.`,
      );
    }
    if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') {
      throw new UsageError(
        `L’option ${culprit} est mal donnée : il lui faut une valeur, ou il n’en faut pas.`,
        `Option ${culprit} is given wrongly: it wants a value, or none.`,
      );
    }
    throw error;
  }
}

/** It takes a value, and no more than one. */
const takesOne = (option: Flag | undefined): boolean => option?.type === 'string' && option.multiple !== true;

/** LAW: of two values one would be left out without a word. */
function refuseTwice(names: readonly string[]): void {
  const twice = names.find((name, at) => names.indexOf(name) < at);
  if (twice === undefined) return;
  throw new UsageError(`L’option --${twice} est donnée deux fois : elle n’a qu’une valeur.`, `Option --${twice} is given twice: it takes one value.`);
}

/** The rulesets named on the command line; at least one. */
export function rulesetsOf({ command, operands }: Options): readonly string[] {
  if (operands.length > 0) return operands;
  throw new UsageError(`Quel règlement ? attendu ${command} RÉPERTOIRE`, `Which ruleset? attendu ${command} FOLDER`);
}

/** The day of observation asked for by `--date`; null when it is not given. */
export function observationDay(options: Options): string | null {
  const date = options.text('date');
  if (date === undefined) return null;
  if (parseDay(date) !== null) return date;
  throw new UsageError(
    '--date attend un jour qui existe, de 1583 à 9999, comme 2026-11-21.',
    '--date takes a day that exists, from 1583 to 9999, such as 2026-11-21.',
  );
}

/** The readings asked for by `--reading question=lecture`, as they were typed. */
export function readings(options: Options): readonly (readonly [string, string])[] {
  return options.texts('reading').map((text): readonly [string, string] => {
    const at = text.indexOf('=');
    if (at > 0) return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
    throw new UsageError(`--reading attend « question=lecture », pas « ${text} ».`, `--reading takes “question=reading”, not “${text}”.`);
  });
}
