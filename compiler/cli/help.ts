import type { Command } from './options.ts';

interface Page {
  readonly usage: string;
  readonly fr: readonly string[];
  readonly en: readonly string[];
}

const READING = '--reading Q=L';

/** What `attendu COMMAND --help` says. */
const PAGES: Readonly<Record<Command, Page>> = {
  check: {
    usage: 'attendu check RÈGLEMENT… [--sources DOSSIER]',
    fr: [
      'Vérifie le texte des règles, les types, les tableaux ; les citations si les documents sont là.',
      '--sources DOSSIER   les textes des documents (ou ATTENDU_SOURCES)',
    ],
    en: [
      'Checks the text of the rules, types, tables; quotations where the documents are at hand.',
      '--sources DIR       the documents’ texts (or ATTENDU_SOURCES)',
    ],
  },
  build: {
    usage: 'attendu build RÈGLEMENT… [--out DOSSIER] [--plan] [--check]',
    fr: [
      'Écrit le module TypeScript.',
      '--out DOSSIER   ailleurs qu’à côté des règles',
      '--plan          aussi le plan en JSON, pour « attendu/explain »',
      '--check         n’écrit rien, dit ce qui n’est pas à jour',
    ],
    en: [
      'Writes the TypeScript module.',
      '--out DIR       elsewhere than beside the rules',
      '--plan          the plan as JSON too, for “attendu/explain”',
      '--check         writes nothing, says what is not up to date',
    ],
  },
  test: {
    usage: 'attendu test RÈGLEMENT… [--sources DOSSIER] [--junit FICHIER] [--baseline FICHIER [--update-baseline]]',
    fr: [
      'Passe tous les cas, et dit ce qui n’est pas su.',
      '--sources DOSSIER    les textes des documents (ou ATTENDU_SOURCES)',
      '--junit FICHIER      un rapport JUnit',
      '--baseline FICHIER   ce qui a changé depuis ce relevé',
      '--update-baseline    écrit ce relevé',
    ],
    en: [
      'Runs every case, and says what is not known.',
      '--sources DIR        the documents’ texts (or ATTENDU_SOURCES)',
      '--junit FILE         a JUnit report',
      '--baseline FILE      what changed since that record',
      '--update-baseline    writes that record',
    ],
  },
  eval: {
    usage: 'attendu eval RÈGLEMENT --input FICHIER|- [--batch] [--date JOUR] [--reading Q=L] [--all-readings]',
    fr: [
      'Évalue un dossier JSON ; avec --batch, un flux CSV ou NDJSON.',
      '--date JOUR       jour d’observation, AAAA-MM-JJ',
      `${READING}     une lecture pour une question`,
      '--all-readings    toutes les lectures',
      '--format csv|ndjson   format du flux, sinon d’après le nom',
    ],
    en: [
      'Evaluates a JSON dossier; with --batch, a CSV or NDJSON stream.',
      '--date DAY        day of observation, YYYY-MM-DD',
      `${READING}     a reading for a question`,
      '--all-readings    every reading',
      '--format csv|ndjson   format of the stream, else by its name',
    ],
  },
  explain: {
    usage: 'attendu explain RÈGLEMENT RÉSULTAT --input FICHIER|- [--date JOUR] [--reading Q=L]',
    fr: ['Dit pourquoi un résultat vaut ce qu’il vaut.'],
    en: ['Says why a result is what it is.'],
  },
  fmt: {
    usage: 'attendu fmt RÈGLEMENT… [--check] [--stdout]',
    fr: ['Met en forme les fichiers.', '--check    n’écrit rien, dit ceux qui changeraient', '--stdout   écrit sur la sortie standard'],
    en: ['Formats the files.', '--check    writes nothing, names those that would change', '--stdout   writes to the standard output'],
  },
  sources: {
    usage: 'attendu sources RÈGLEMENT… [--sources DOSSIER] [--only ÉTAT] [--statements FICHIER [--table FICHIER]]',
    fr: [
      'Dit, phrase par phrase, ce que chaque document est devenu.',
      '--only ÉTAT           transcribed, control, question, term, out-of-scope ou not-looked-at',
      '--statements FICHIER  ce qu’est devenu chaque énoncé de cette liste (JSON ou CSV : id, document, quote, line)',
      '--table FICHIER       l’écrit aussi en Markdown',
    ],
    en: [
      'Says, sentence by sentence, what became of each document.',
      '--only STATE        transcribed, control, question, term, out-of-scope or not-looked-at',
      '--statements FILE   what became of each statement of this list (JSON or CSV: id, document, quote, line)',
      '--table FILE        writes it in Markdown too',
    ],
  },
};

const COMMON = {
  fr: [
    'Partout : --json  --lang fr|en  --help  --version',
    'Code de sortie : 0 rien à signaler, 1 des constats ou une entrée refusée, 2 commande mal écrite.',
  ],
  en: ['Everywhere: --json  --lang fr|en  --help  --version', 'Exit code: 0 nothing to report, 1 findings or refused input, 2 usage.'],
};

/** The help of a command, or of all. */
export function helpText(command: Command | null, language: 'fr' | 'en'): string {
  const pages = command === null ? Object.values(PAGES) : [PAGES[command]];
  const blocks = pages.map((page) =>
    command === null
      ? `  ${page.usage}\n      ${page[language][0] ?? ''}`
      : [page.usage, '', ...page[language].map((line) => `  ${line}`)].join('\n'),
  );
  const title = language === 'fr' ? 'attendu : des règles citées, vérifiées, compilées.' : 'attendu: rules quoted, checked, compiled.';
  return [...(command === null ? [title, ''] : []), ...blocks, '', ...COMMON[language]].join('\n');
}
