import { evaluate } from '../../interpret/evaluate.ts';
import { decodeDossier } from '../../interpret/dossier/decode.ts';
import { ENGINE } from '../../version.ts';
import { askedOf, evaluated, issueInWords, readDossier, refuse } from '../ask.ts';
import type { Asked } from '../ask.ts';
import { type BatchResult, readWhole, runBatch } from '../files/batch.ts';
import type { EvalReport } from '../contract/dossiers.ts';
import { identityOf } from '../results/identity.ts';
import type { Terminal } from '../files/io.ts';
import { loadRuleset } from '../files/load.ts';
import type { Ruleset } from '../files/load.ts';
import { UsageError, rulesetsOf } from '../options.ts';
import type { Options } from '../options.ts';
import { type Recorder, recorderOf } from '../records/recorder.ts';
import { remarksOf, remarksOn } from '../results/remarks.ts';
import { showEvaluation, showIssues, showRemarks } from '../results/show-evaluation.ts';
import { painter } from '../terminal.ts';
import { list } from './list.ts';

type Ready = Ruleset & { readonly plan: NonNullable<Ruleset['plan']> };

/** `attendu eval`: results over one dossier, or over each of a stream. */
export async function evaluateCommand(options: Options, terminal: Terminal): Promise<number> {
  const [named = '', other] = rulesetsOf(options);
  if (other !== undefined) throw new UsageError('eval attend un seul règlement.', 'eval takes one ruleset.');
  if (options.flag('list')) refuseBesideList(options);
  const ruleset = loadRuleset(named);
  const { plan } = ruleset;
  if (plan === null) return refuse(ruleset, options, terminal, 'eval');
  if (options.flag('list')) return list(ruleset, plan, options, terminal);
  const asked = askedOf(options, plan);
  if (options.flag('batch') && asked.allReadings) {
    throw new UsageError('--all-readings est pour un seul dossier, pas pour --batch.', '--all-readings is for one input, not for --batch.');
  }
  const streamed = /\.(csv|ndjson|jsonl)$/i.exec(options.text('input') ?? '')?.[0];
  if (!options.flag('batch') && streamed !== undefined) {
    throw new UsageError(
      `un fichier ${streamed} porte plusieurs dossiers : ajoutez --batch.`,
      `a ${streamed} file holds several inputs: add --batch.`,
    );
  }
  if (!options.flag('batch') && options.text('format') !== undefined) {
    throw new UsageError('--format est pour --batch : ajoutez --batch.', '--format is for --batch: add --batch.');
  }
  const recorder = recorderOf(options, plan, asked);
  try {
    const code = options.flag('batch')
      ? await evaluateStream({ ...ruleset, plan }, asked, recorder, options, terminal)
      : await evaluateOne({ ...ruleset, plan }, asked, recorder, options, terminal);
    recorder?.keep();
    return code;
  } finally {
    recorder?.close();
  }
}

/** LAW: the names come without a dossier, so that what is said of one would be dropped without a word. */
function refuseBesideList(options: Options): void {
  const beside = ['input', 'result', 'batch', 'format', 'date', 'reading', 'all-readings', 'record'].find(
    (name) => options.flag(name) || options.text(name) !== undefined || options.texts(name).length > 0,
  );
  if (beside === undefined) return;
  throw new UsageError(`--list donne les noms, sans dossier : ôtez --${beside}.`, `--list gives the names, without an input: leave out --${beside}.`);
}

async function evaluateStream(
  { model, plan }: Ready,
  asked: Asked,
  recorder: Recorder | null,
  options: Options,
  terminal: Terminal,
): Promise<number> {
  const faultsOf = (decoded: ReturnType<typeof decodeDossier>): readonly { readonly path: string; readonly message: string }[] =>
    'issues' in decoded ? decoded.issues.map((issue) => issueInWords(issue, options.language)) : [];
  const evaluateLine = (json: unknown, line: number): BatchResult => {
    const decoded = decodeDossier(plan, json);
    if ('issues' in decoded) return { issues: faultsOf(decoded) };
    const result = evaluated(evaluate(plan, decoded.dossier, asked), asked.only);
    recorder?.add({ line, input: json, ...result });
    return { ...result, ...remarksOn(remarksOf(plan, decoded.dossier, options)) };
  };
  return await runBatch(options, terminal, model, evaluateLine, (json) => faultsOf(decodeDossier(plan, json)));
}

async function evaluateOne(ruleset: Ready, asked: Asked, recorder: Recorder | null, options: Options, terminal: Terminal): Promise<number> {
  const { plan } = ruleset;
  const read = readDossier(plan, await readWhole(options, terminal), options);
  const head = { command: 'eval', engine: ENGINE, ruleset: identityOf(ruleset) } as const;
  if ('issues' in read) {
    const report: EvalReport = { ...head, ok: false, issues: read.issues };
    terminal.out(options.json ? `${JSON.stringify(report, null, 2)}\n` : showIssues(read.issues, options.language, terminal.width));
    return 1;
  }
  const evaluation = evaluate(plan, read.dossier, asked);
  const result = evaluated(evaluation, asked.only);
  recorder?.add({ line: null, input: read.json, ...result });
  const { alternatives } = evaluation;
  const remarks = remarksOf(plan, read.dossier, options);
  const report: EvalReport = { ...head, ok: true, ...result, ...remarksOn(remarks), ...(alternatives === undefined ? {} : { alternatives }) };
  const shown = { language: options.language, width: terminal.width, paint: painter(terminal.colour), only: asked.only };
  terminal.out(
    options.json ? `${JSON.stringify(report, null, 2)}\n` : showEvaluation(evaluation, plan, shown) + showRemarks(remarks, terminal.width),
  );
  return 0;
}
