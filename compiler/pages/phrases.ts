/** The words of a page that are neither the ruleset's nor the documents': the same in HTML and in Markdown. */
import { counted } from '../words.ts';
import type { Coverage } from '../sources/coverage.ts';
import type { CellState, RowState } from '../interpret/cases.ts';
import type { CaseSheetRow, DocumentSheet, Entry, Lines, OutOfScopeSheet, Page, QuestionSheet, Source, TimeRow } from './page.ts';

export const HEADINGS = {
  contents: 'Sommaire',
  state: 'Où en est ce règlement',
  documents: 'Les documents',
  known: 'Ce qui n’est pas su',
  rules: 'Les règles, dans l’ordre des textes',
  questions: 'Les questions que les textes ne tranchent pas',
  inputs: 'Ce que le dossier dit',
  kinds: 'Les listes et les fiches',
  cases: 'Les cas',
  terms: 'Le glossaire',
  outOfScope: 'Ce qui n’est pas transcrit, et pourquoi',
  notLooked: 'Ce que personne n’a encore regardé',
} as const;

/** How to read the page, in the order a reader meets things. */
export const HOW_TO_READ: readonly string[] = [
  'Chaque règle est sous les mots du texte d’où elle vient. Ce qui suit les mots cités est la règle elle-même, telle que le fichier la porte : c’est elle qui est calculée.',
  'Un relevé est une valeur trouvée hors des documents ; sa fiabilité est A (texte officiel), B (presse spécialisée, page officielle) ou C. Une règle sans source dit pourquoi.',
  'Cette page est faite par un programme à partir des fichiers du règlement : on la corrige en corrigeant ces fichiers.',
];

export const COVERAGES: readonly { readonly coverage: Coverage; readonly title: string }[] = [
  { coverage: 'transcribed', title: 'Transcrites' },
  { coverage: 'control', title: 'À contrôler' },
  { coverage: 'question', title: 'En question' },
  { coverage: 'term', title: 'Définitions' },
  { coverage: 'out of scope', title: 'Hors champ' },
  { coverage: 'not looked at', title: 'Pas regardées' },
];

export const STATES: Readonly<Record<CellState, string>> = {
  matches: 'conforme',
  differs: 'écart',
  blank: 'sans attendu',
  fault: 'en erreur',
  unchecked: 'non regardé',
};

/** `l. 12`, `l. 12 à 14`; where the place was never recorded, it is said. */
export const linesOf = (lines: Lines | null): string =>
  lines === null ? 'place non relevée' : lines.from === lines.to ? `l. ${lines.from}` : `l. ${lines.from} à ${lines.to}`;

/** A source that is no quotation, in words. */
export function sourceInWords(source: Exclude<Source, { kind: 'citation' }>): string {
  switch (source.kind) {
    case 'relevé':
      return `Relevé hors des documents : « ${source.publication} », fiabilité ${source.reliability}.`;
    case 'none':
      return `Sans source : ${source.reason}${/[.!?]$/.test(source.reason) ? '' : '.'}`;
  }
}

/** The état of a row, in words. */
export function rowState({ verdict, cells }: CaseSheetRow): string {
  if (verdict === 'idle') return 'n’attend rien';
  if (verdict === 'passed') return STATES.matches;
  const worst = (['fault', 'differs', 'blank'] as const).find((state) => cells.some((cell) => cell.state === state));
  return worst === undefined ? STATES.fault : STATES[worst];
}

/** What is retained of a question, and why. */
export function retainedInWords({ retained }: QuestionSheet): string {
  if (retained === null) return 'Aucune lecture n’est retenue : un résultat que les lectures changeraient est indéterminé.';
  const by = retained.by === null ? '' : ` par « ${retained.by} »`;
  const on = retained.on === null ? '' : ` le ${retained.on}`;
  return `Retenue${by}${on} : ${retained.reading}${retained.reason === null ? '' : `. Motif : ${retained.reason}`}.`;
}

/** What an entry reads of the questions. */
export const readingInWords = ({ name, retained }: Entry['questions'][number]): string =>
  retained === null ? `${name} (aucune lecture retenue)` : `${name} (retenue : ${retained})`;

/** Who wrote the document, when, and when it was last verified. */
export function documentFacts({ publisher, date, verified, textFile, corrections, record }: DocumentSheet): readonly string[] {
  return [
    ...(publisher === null ? [] : [publisher]),
    ...(date === null ? [] : [`daté du ${date}`]),
    ...(verified === null ? [] : [`vérifié le ${verified}`]),
    ...(textFile === null ? ['sans texte : ses citations ne sont pas vérifiables'] : [`texte ${textFile}`]),
    ...(corrections === 0 ? [] : [counted(corrections, 'erreur de numérisation corrigée', 'erreurs de numérisation corrigées')]),
    ...(record === null ? (textFile === null ? [] : ['texte pas sous la main : sa couverture n’est pas relevée']) : [counted(record.lines, 'ligne')]),
  ];
}

/** A ruleset that only cites a document leaves most of it to others: listing the rest here would say nothing. */
export const onlyCites = ({ counts, sentences }: NonNullable<DocumentSheet['record']>): boolean => counts['not looked at'] > sentences / 2;

/** The counts of a document's sentences, in the order of `COVERAGES`; what a ruleset that only cites it leaves is left to others. */
export const countsInWords = (record: NonNullable<DocumentSheet['record']>): readonly string[] => [
  String(record.sentences),
  ...COVERAGES.map(({ coverage }) =>
    coverage === 'not looked at' && onlyCites(record) ? `${record.counts[coverage]}, cité seulement` : String(record.counts[coverage]),
  ),
];

/** What the page says of the sentences nobody looked at. */
export function notLookedInWords({ title, record }: DocumentSheet): string {
  if (record === null) return `${title} : couverture non relevée.`;
  const left = record.counts['not looked at'];
  if (left === 0) return `${title} : chaque phrase est devenue quelque chose.`;
  if (onlyCites(record)) return `${title} : ce règlement n’en cite que ${counted(record.sentences - left, 'phrase')} sur ${record.sentences}.`;
  return `${title} : ${counted(left, 'phrase')} sur ${record.sentences}.`;
}

/** The cases in one sentence. */
export function casesInWords({ passed, failed, idle }: Page['caseCounts']): string {
  const all = passed + failed + idle;
  if (all === 0) return 'Aucun cas.';
  if (passed === all) return `${counted(all, 'cas', 'cas')} : ${all === 1 ? 'conforme' : 'tous conformes'}.`;
  const parts = [
    counted(passed, 'conforme'),
    failed > 0 && counted(failed, 'non conforme', 'non conformes'),
    idle > 0 && `${idle} ${idle > 1 ? 'n’attendent' : 'n’attend'} rien`,
  ];
  return `${counted(all, 'cas', 'cas')} : ${parts.filter((part) => part !== false).join(', ')}.`;
}

/** How much of what a person wrote is reached by a case, in one line each. */
export const reachedInWords = ({ what, reached, total }: Page['reached'][number]): string => `${what} qu’un cas atteint : ${reached} sur ${total}.`;

/** Why a passage is not transcribed; a whole part says so. */
export const reasonInWords = ({ section, reason }: OutOfScopeSheet): string => (section ? `Toute la partie : ${reason}` : reason);

/** The columns of a time line: the days of publication only where some are given. */
export const timeColumns = (rows: readonly TimeRow[]): readonly string[] => [
  'Du',
  'Au',
  ...(rows.some(({ known }) => known !== null) ? ['Connu le'] : []),
  'Valeur',
  'Source',
];

/** The rows of a case table in words. */
export function rowsInWords(rows: readonly CaseSheetRow[]): string {
  const count = (verdict: RowState): number => rows.filter((row) => row.verdict === verdict).length;
  return casesInWords({ passed: count('passed'), failed: count('failed'), idle: count('idle') }).replace(/^(.*?) : (.*)\.$/, '$1, $2');
}

/** What the record says of its own age. */
export const OLDER_RECORD =
  'Les places et la couverture ont été relevées sur les documents pour un état antérieur de ce règlement : des places peuvent manquer.';
