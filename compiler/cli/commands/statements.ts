import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { placeOf } from '../../../dsl/diagnostics/place.ts';
import { accountFor, countFates } from '../../sources/statements.ts';
import type { AccountedStatement, Fate } from '../../sources/statements.ts';
import type { Verification } from '../../sources/verify.ts';
import type { StatementsReport } from '../contract/documents.ts';
import { readTexts } from '../files/documents.ts';
import { readStatements } from '../files/statement-list.ts';
import type { Ruleset } from '../files/load.ts';
import { unwritable } from '../files/io.ts';
import { columns, counted, painter, wrap } from '../terminal.ts';
import type { Paint } from '../terminal.ts';
import { sure } from '../../../dsl/syntax/sure.ts';
import { textOfFile } from '../outcomes/findings.ts';

/** What became of a statement, in words and in one sign. */
export const FATES: readonly { readonly fate: Fate; readonly fr: string; readonly en: string; readonly sign: string }[] = [
  { fate: 'transcribed', fr: 'transcrit', en: 'transcribed', sign: '✓' },
  { fate: 'case', fr: 'cas', en: 'case', sign: '▦' },
  { fate: 'control', fr: 'à contrôler', en: 'control', sign: '☐' },
  { fate: 'question', fr: 'question', en: 'question', sign: '?' },
  { fate: 'term', fr: 'terme', en: 'term', sign: '=' },
  { fate: 'out of scope', fr: 'hors champ', en: 'out of scope', sign: '–' },
  { fate: 'not looked at', fr: 'pas regardé', en: 'not looked at', sign: ' ' },
  { fate: 'not found', fr: 'introuvable', en: 'not found', sign: '!' },
];

/** A ruleset whose quotations have been looked up. */
interface LookedUp {
  readonly ruleset: Ruleset;
  readonly verification: Verification;
}

type Reported = StatementsReport['list'][number];

/** The list of a file, accounted for; `folder` holds the texts of the documents it names. */
export async function statements(path: string, rulesets: readonly LookedUp[], folder: string | null): Promise<StatementsReport> {
  const list = await readStatements(path);
  const texts = readTexts(
    list.map(({ document }) => document),
    folder,
  );
  const citing = rulesets.map(({ ruleset, verification }) => ({
    name: ruleset.named,
    outOfScope: ruleset.model.outOfScope,
    documents: verification.documents,
  }));
  const accounted = accountFor(list, citing, texts);
  return { counts: countFates(accounted), partly: accounted.filter(isPartly).length, list: accounted.map((one) => reported(one, rulesets)) };
}

/** Under half of its words are held: somebody should look at the rest. */
const fateOf = (fate: Fate): (typeof FATES)[number] =>
  sure(
    FATES.find((one) => one.fate === fate),
    fate,
  );

const isPartly = ({ fate, share }: Pick<AccountedStatement, 'fate' | 'share'>): boolean =>
  share < 50 && fate !== 'not looked at' && fate !== 'not found';

function reported({ statement, fate, line, share, holdings, ends }: AccountedStatement, rulesets: readonly LookedUp[]): Reported {
  return {
    id: statement.id,
    document: statement.document,
    line,
    fate,
    share,
    ends,
    where: holdings.map(({ ruleset, owner, role, span, share: part, reason }) => {
      const holding = sure(
        rulesets.find(({ ruleset: { named } }) => named === ruleset),
        ruleset,
      );
      const text = textOfFile(holding.ruleset, span.file);
      return { ruleset, file: span.file, line: placeOf(text, span.start).line, owner, role, share: part, reason };
    }),
  };
}

/** The accounting as a terminal shows it. */
export function showStatements({ counts, partly, list }: StatementsReport, only: Fate | null, language: 'fr' | 'en', colour: boolean): string {
  const paint = painter(colour);
  const word = language === 'fr' ? 'énoncé' : 'statement';
  const totals = columns(FATES.map(({ fate, sign, ...state }) => [`  ${sign} ${state[language]}`, counted(counts[fate], word)]));
  const half = language === 'fr' ? `dont moins de la moitié des mots est reprise : ${partly}` : `with less than half of their words held: ${partly}`;
  const shown = list.filter(({ fate }) => only === null || fate === only).flatMap((one) => showOne(one, language, paint));
  return `${[...totals, `    ${half}`, '', ...shown].join('\n')}\n`;
}

function showOne({ id, document, line, fate, share, ends, where }: Reported, language: 'fr' | 'en', paint: Paint): string[] {
  const state = fateOf(fate);
  const place = line === null ? document : `${document}:${line}`;
  const head = `${state.sign} ${paint('bold', id)}  ${state[language]}  ${place}  (${share} %)`;
  const by = where.slice(0, 2).map((one) => `${join(one.ruleset, one.file)}:${one.line}  ${one.reason ?? one.owner}`);
  return [head, ...wrap(`« ${ends} »`, '    '), ...by.map((text) => paint('grey', `    ${text}`))];
}

/** The accounting as a Markdown page: no words of the documents but the first and last of each statement. */
function statementsPage({ counts, list }: StatementsReport): string {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const rows = list.map(({ id, document, line, fate, share, ends, where }) => {
    const state = fateOf(fate).fr;
    const [first] = where;
    const by =
      first === undefined || fate === 'not looked at' ? '' : `\`${join(first.ruleset, first.file)}:${first.line}\` ${first.reason ?? first.owner}`;
    return [id, document, line === null ? '' : String(line), ends, share < 50 && by !== '' ? `${state} (${share} %)` : state, by];
  });
  return [
    '# Ce que les règlements font des énoncés des documents',
    '',
    '<!-- Écrit par node tools/generated/enonces.mjs : ne pas modifier à la main. -->',
    '',
    `Une liste de ${total} énoncés, lus dans les documents par quelqu’un d’autre que les règlements, sert d’épreuve : chacun est cherché dans son document, et la table dit quel passage d’un règlement`,
    'le reprend. Les mots ne sont pas recopiés : les premiers et les derniers suffisent à reconnaître l’énoncé. Un pourcentage dit la part des mots reprise, quand c’est moins de la moitié.',
    '',
    '| État | Énoncés |',
    '|---|---|',
    ...FATES.map(({ fate, fr }) => `| ${fr} | ${counts[fate]} |`),
    '',
    '| Énoncé | Document | Ligne | Premiers et derniers mots | État | Où |',
    '|---|---|---|---|---|---|',
    ...rows.map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`),
    '',
  ].join('\n');
}

/** Writes the page beside the others; the folder must exist. */
export function writeStatementsPage(path: string, report: StatementsReport): void {
  try {
    writeFileSync(path, statementsPage(report));
  } catch {
    throw unwritable(path);
  }
}
