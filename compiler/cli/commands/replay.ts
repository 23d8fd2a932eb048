import { createReadStream } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseDay } from '../../../runtime/dates/day.ts';
import { ENGINE } from '../../version.ts';
import { refuse } from '../ask.ts';
import { decode } from '../files/batch.ts';
import { recordFile, recordHeadSchema, recordLineSchema } from '../contract/records.ts';
import type { RecordHead, ReplayLine, ReplayReport } from '../contract/records.ts';
import { linesOf } from '../files/dossiers.ts';
import { identityOf } from '../results/identity.ts';
import { readText } from '../files/io.ts';
import type { Terminal } from '../files/io.ts';
import { readJson } from '../files/json.ts';
import { loadRuleset, rulesetTitled } from '../files/load.ts';
import type { Ruleset } from '../files/load.ts';
import { UsageError } from '../options.ts';
import type { Options } from '../options.ts';
import { replayOf } from '../records/replayed.ts';
import type { Replayed } from '../records/replayed.ts';
import { showReplay, showReplayed } from '../records/show-replay.ts';
import { showRemarks } from '../results/show-evaluation.ts';
import { painter } from '../terminal.ts';

/** `attendu replay`: a recorded result put again to the rules of now: the same, different, or why it cannot be. */
export async function replay(options: Options, terminal: Terminal): Promise<number> {
  const [file, other] = options.operands;
  if (file === undefined || other !== undefined) {
    throw new UsageError(
      'Quel enregistrement ? attendu replay FICHIER [--ruleset RÉPERTOIRE]',
      'Which record? attendu replay FILE [--ruleset FOLDER]',
    );
  }
  return options.flag('batch') ? await replayStream(file, options, terminal) : replayOne(file, options, terminal);
}

function replayOne(file: string, options: Options, terminal: Terminal): number {
  const read = readJson(readText(file));
  const parsed = 'json' in read ? recordFile.safeParse(read.json) : null;
  if (parsed?.success !== true) throw notARecord(file);
  const record = parsed.data;
  const ruleset = rulesetOf(record, file, options, terminal);
  const { plan } = ruleset;
  if (plan === null) return refuse(ruleset, options, terminal, 'replay');
  const prepared = replayOf(record, plan);
  const replayed = prepared.one(record, options.language);
  const report = {
    command: 'replay',
    engine: ENGINE,
    ok: replayed.status === 'same',
    record: { engine: record.engine, ruleset: record.ruleset },
    ruleset: identityOf(ruleset),
    texts: prepared.texts,
    readings: prepared.readings,
    ...replayed,
  } satisfies ReplayReport;
  const writing = { language: options.language, width: terminal.width, paint: painter(terminal.colour) };
  terminal.out(
    options.json ? `${JSON.stringify(report, null, 2)}\n` : showReplay(report, plan, writing) + showRemarks(replayed.remarks ?? [], terminal.width),
  );
  return report.ok ? 0 : 1;
}

/** NDJSON: what the dossiers share, then one a line. One line out for each, in memory that does not grow with the file. */
async function replayStream(file: string, options: Options, terminal: Terminal): Promise<number> {
  const lines = linesOf(decode(createReadStream(file), file));
  const first = await lines.next();
  const head = recordHeadSchema.safeParse(first.done === true ? null : jsonOf(first.value));
  if (!head.success) throw notARecord(file);
  const ruleset = rulesetOf(head.data, file, options, terminal);
  const { plan } = ruleset;
  if (plan === null) return refuse(ruleset, options, terminal, 'replay');
  const prepared = replayOf(head.data, plan);
  const writing = { language: options.language, width: terminal.width, paint: painter(terminal.colour) };
  const count = { same: 0, different: 0, cannot: 0 };
  let recordLine = 1;
  for await (const text of lines) {
    recordLine += 1;
    if (text.trim() === '') continue;
    const read = recordLineSchema.safeParse(jsonOf(text));
    const line = read.success ? (read.data.line ?? null) : null;
    const replayed = read.success && line !== null ? prepared.one(read.data, options.language) : damaged(recordLine);
    count[replayed.status] += 1;
    const report: ReplayLine = { line, ...replayed };
    if (options.json) terminal.out(`${JSON.stringify(report)}\n`);
    else if (replayed.status !== 'same')
      terminal.out(
        `${[headOf(line, options.language), ...showReplayed(replayed, plan, writing)].join('\n')}\n${showRemarks(replayed.remarks ?? [], terminal.width)}`,
      );
    await terminal.flushed();
  }
  const said =
    options.language === 'fr'
      ? `Dossiers rejoués : ${count.same} identiques, ${count.different} différents, ${count.cannot} impossibles.`
      : `Inputs replayed: ${count.same} the same, ${count.different} different, ${count.cannot} impossible.`;
  (options.json ? terminal.err : terminal.out)(`${said}\n`);
  return count.different + count.cannot > 0 ? 1 : 0;
}

/** A line that cannot be read: what it recorded is not known. */
const damaged = (recordLine: number): Replayed => ({
  status: 'cannot',
  cannot: { reason: 'damaged', recordLine },
  dates: null,
  results: {},
  guarantees: {},
});

function headOf(line: number | null, language: 'fr' | 'en'): string {
  if (line === null) return language === 'fr' ? 'Ligne abîmée' : 'Damaged line';
  return language === 'fr' ? `Ligne ${line}` : `Line ${line}`;
}

const jsonOf = (text: string): unknown => {
  const read = readJson(text);
  return 'json' in read ? read.json : null;
};

const notARecord = (file: string): UsageError =>
  new UsageError(
    `${file} n’est pas un enregistrement de « attendu eval --record » (d’un flux : --batch).`,
    `${file} is not a record of “attendu eval --record” (of a stream: --batch).`,
  );

/** The ruleset named by `--ruleset`, else the one of the record's title, beside the record or in the current folder or its `rulesets`. */
function rulesetOf({ ruleset: { title }, observationDay }: RecordHead, file: string, options: Options, terminal: Terminal): Ruleset {
  if (observationDay !== null && parseDay(observationDay) === null) throw notARecord(file);
  const named = options.text('ruleset');
  const ruleset = loadRuleset(named ?? soughtByTitle(title, file, options, terminal));
  if (ruleset.model.title === title) return ruleset;
  throw new UsageError(
    `L’enregistrement est celui de « ${title} », pas de « ${ruleset.model.title} ».`,
    `The record is of “${title}”, not of “${ruleset.model.title}”.`,
  );
}

/** Says, too, which folders may hold another ruleset of that title and could not be read. */
function soughtByTitle(title: string, file: string, { language }: Options, terminal: Terminal): string {
  const { folder, refusals } = rulesetTitled(title, [dirname(file), join(dirname(file), '..'), '.', 'rulesets']);
  if (folder === null) {
    const unread = (words: 'fr' | 'en'): string => refusals.map((one) => ` ${one[words]}`).join('');
    throw new UsageError(
      `Le règlement « ${title} » n’est pas ici : nommez son répertoire par --ruleset RÉPERTOIRE.${unread('fr')}`,
      `The ruleset “${title}” is not here: name its folder with --ruleset FOLDER.${unread('en')}`,
    );
  }
  for (const { fr, en } of refusals) {
    const french = `attendu : ${fr} Un autre règlement « ${title} » peut s’y trouver.\n`;
    terminal.err(language === 'fr' ? french : `attendu: ${en} Another ruleset “${title}” may be in it.\n`);
  }
  return folder;
}
