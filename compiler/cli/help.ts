import type { Command } from './options.ts';
import { itemAt } from '../../dsl/syntax/sure.ts';

interface Page {
  readonly usage: string;
  readonly fr: readonly string[];
  readonly en: readonly string[];
}

const READING = '--reading Q=L';

/** What `attendu COMMAND --help` says. */
const PAGES: Readonly<Record<Command, Page>> = {
  check: {
    usage: 'attendu check RÈGLEMENT… [--sources RÉPERTOIRE]',
    fr: [
      'Vérifie le texte des règles, les types, les tableaux ; les citations si les documents sont là.',
      '--sources RÉPERTOIRE   les textes des documents (ou ATTENDU_SOURCES)',
    ],
    en: [
      'Checks the text of the rules, types, tables; quotations where the documents are at hand.',
      '--sources FOLDER   the documents’ texts (or ATTENDU_SOURCES)',
    ],
  },
  build: {
    usage: 'attendu build RÈGLEMENT… [--out RÉPERTOIRE] [--plan] [--check]',
    fr: [
      'Écrit le module TypeScript.',
      '--out RÉPERTOIRE   ailleurs qu’à côté des règles',
      '--plan             aussi le plan en JSON, pour « attendu/explain »',
      '--check            n’écrit rien, dit ce qui n’est pas à jour',
    ],
    en: [
      'Writes the TypeScript module.',
      '--out FOLDER   elsewhere than beside the rules',
      '--plan         the plan as JSON too, for “attendu/explain”',
      '--check        writes nothing, says what is not up to date',
    ],
  },
  test: {
    usage: 'attendu test RÈGLEMENT… [--sources RÉPERTOIRE] [--junit FICHIER] [--baseline FICHIER [--update-baseline]]',
    fr: [
      'Passe tous les cas, et dit ce qui n’est pas su.',
      '--sources RÉPERTOIRE   les textes des documents (ou ATTENDU_SOURCES)',
      '--junit FICHIER        un rapport JUnit',
      '--baseline FICHIER     ce qui a changé depuis ce relevé',
      '--update-baseline      écrit ce relevé',
    ],
    en: [
      'Runs every case, and says what is not known.',
      '--sources FOLDER    the documents’ texts (or ATTENDU_SOURCES)',
      '--junit FILE        a JUnit report',
      '--baseline FILE     what changed since that record',
      '--update-baseline   writes that record',
    ],
  },
  eval: {
    usage:
      'attendu eval RÈGLEMENT --input FICHIER|- [--result NOM]… [--batch] [--date JOUR] [--reading Q=L]… [--all-readings] [--record FICHIER] | --list',
    fr: [
      'Évalue un dossier JSON ; avec --batch, un flux CSV ou NDJSON.',
      '--input FICHIER       le dossier, ou - pour l’entrée standard',
      '--result NOM          ce résultat seulement ; peut se répéter',
      '--list                les noms des données, des questions et des résultats',
      '--date JOUR           jour d’observation, AAAA-MM-JJ',
      `${READING}         une lecture pour une question ; peut se répéter`,
      '--all-readings        toutes les lectures',
      '--format csv|ndjson   format du flux, sinon d’après le nom',
      '--record FICHIER      garde le dossier et ses résultats, pour « attendu replay »',
    ],
    en: [
      'Evaluates a JSON input; with --batch, a CSV or NDJSON stream.',
      '--input FILE          the input, or - for the standard input',
      '--result NAME         this result only; may be repeated',
      '--list                the names of inputs, questions and results',
      '--date DAY            day of observation, YYYY-MM-DD',
      '--reading Q=R         a reading for a question; may be repeated',
      '--all-readings        every reading',
      '--format csv|ndjson   format of the stream, else by its name',
      '--record FILE         keeps the input and its results, for “attendu replay”',
    ],
  },
  explain: {
    usage: 'attendu explain RÈGLEMENT RÉSULTAT --input FICHIER|- [--date JOUR] [--reading Q=L]…',
    fr: ['Dit pourquoi un résultat, ou un paramètre, vaut ce qu’il vaut.', 'D’un résultat par élément, nommez l’élément : "dû / années[1]".'],
    en: [
      'Says why a result, or a parameter, is what it is; in French, as the rules are.',
      'Of a result per element, name the element: "dû / années[1]".',
    ],
  },
  replay: {
    usage: 'attendu replay ENREGISTREMENT [--ruleset RÉPERTOIRE] [--batch]',
    fr: [
      'Rejoue ce que « eval --record » a gardé : pareil, différent, ou impossible, et pourquoi.',
      '--ruleset RÉPERTOIRE   le règlement, sinon celui du même titre à côté',
      '--batch                l’enregistrement d’un flux',
    ],
    en: [
      'Replays what “eval --record” kept: the same, different, or impossible, and why.',
      '--ruleset FOLDER   the ruleset, else the one of that title beside',
      '--batch            the record of a stream',
    ],
  },
  compare: {
    usage: 'attendu compare RÈGLEMENT… --input FICHIER|- [--result NOM]… [--date JOUR] [--reading Q=L]…',
    fr: [
      'Met un dossier devant plusieurs règlements : ce que chacun répond, pourquoi, et d’après quels mots.',
      '--result NOM   ce résultat, là où il existe, avec ses raisons ; sinon tout ce qui est oui ou non, ou un choix',
    ],
    en: [
      'Puts one input to several rulesets: what each answers, why, and on which words.',
      '--result NAME   this result, where there is one, with its reasons; else all that is yes or no, or a choice',
    ],
  },
  fmt: {
    usage: 'attendu fmt RÈGLEMENT… [--check] [--stdout]',
    fr: ['Met en forme les fichiers.', '--check    n’écrit rien, dit ceux qui changeraient', '--stdout   écrit sur la sortie standard'],
    en: ['Formats the files.', '--check    writes nothing, names those that would change', '--stdout   writes to the standard output'],
  },
  sources: {
    usage: 'attendu sources RÈGLEMENT… [--sources RÉPERTOIRE] [--only ÉTAT] [--statements FICHIER [--table FICHIER]]',
    fr: [
      'Dit, phrase par phrase, ce que chaque document est devenu.',
      '--only ÉTAT            transcrit, à-contrôler, question, terme, hors-champ ou pas-regardé',
      '--statements FICHIER   ce qu’est devenu chaque énoncé de cette liste (JSON ou CSV : id, document, quote, line)',
      '--table FICHIER        l’écrit aussi en Markdown',
    ],
    en: [
      'Says, sentence by sentence, what became of each document.',
      '--only STATE        transcribed, control, question, term, out-of-scope or not-looked-at',
      '--statements FILE   what became of each statement of this list (JSON or CSV: id, document, quote, line)',
      '--table FILE        writes it in Markdown too',
    ],
  },
  page: {
    usage: 'attendu page RÈGLEMENT… [--sources RÉPERTOIRE] [--out RÉPERTOIRE] [--terms FICHIER] [--check]',
    fr: [
      'Écrit la page du règlement, en HTML et en Markdown : chaque règle sous les mots de son texte.',
      '--sources RÉPERTOIRE   relève la place des passages dans les documents (ou ATTENDU_SOURCES)',
      '--out RÉPERTOIRE       ailleurs qu’à côté des règles',
      '--terms FICHIER        aussi le glossaire de tous ces règlements, en Markdown',
      '--check                n’écrit rien, dit ce qui n’est pas à jour',
    ],
    en: [
      'Writes the page of the ruleset, in HTML and Markdown: each rule under the words of its text.',
      '--sources FOLDER   records where the passages stand in the documents (or ATTENDU_SOURCES)',
      '--out FOLDER       elsewhere than beside the rules',
      '--terms FILE       the glossary of all these rulesets too, in Markdown',
      '--check            writes nothing, says what is not up to date',
    ],
  },
};

const COMMON = {
  fr: [
    'Partout : --json  --lang fr|en  --help  --version. Une commande de plus près : attendu help COMMANDE',
    'Code de sortie : 0 rien à signaler, 1 des constats, une entrée refusée ou une différence, 2 commande mal écrite.',
  ],
  en: [
    'Everywhere: --json  --lang fr|en  --help  --version. More of one command: attendu help COMMAND',
    'Exit code: 0 nothing to report, 1 findings, refused input or a difference, 2 usage.',
  ],
};

/** What stands for a value in a line of usage. */
const PLACES = {
  RÈGLEMENT: 'RULESET',
  RÉPERTOIRE: 'FOLDER',
  FICHIER: 'FILE',
  RÉSULTAT: 'RESULT',
  ENREGISTREMENT: 'RECORD',
  ÉTAT: 'STATE',
  JOUR: 'DAY',
  NOM: 'NAME',
  'Q=L': 'Q=R',
} as const;

function usageOf({ usage }: Page, language: 'fr' | 'en'): string {
  if (language === 'fr') return usage;
  return Object.entries(PLACES).reduce((text, [fr, en]) => text.replaceAll(fr, en), usage);
}

/** The help of a command, or of all. */
export function helpText(command: Command | null, language: 'fr' | 'en'): string {
  const pages = command === null ? Object.values(PAGES) : [PAGES[command]];
  const blocks = pages.map((page) =>
    command === null
      ? `  ${usageOf(page, language)}\n      ${itemAt(page[language], 0)}`
      : [usageOf(page, language), '', ...page[language].map((line) => `  ${line}`)].join('\n'),
  );
  const title = language === 'fr' ? 'attendu : des règles citées, vérifiées, compilées.' : 'attendu: rules quoted, checked, compiled.';
  return [...(command === null ? [title, ''] : []), ...blocks, '', ...COMMON[language]].join('\n');
}
