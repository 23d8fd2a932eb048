import { evaluated, askedReadings, refuse } from '../ask.ts';
import type { Asked } from '../ask.ts';
import { issuesOf, readWhole } from '../files/batch.ts';
import { answersOf, askedOfEach, readingsOfEach, shares } from '../records/compared.ts';
import type { SharedIssue } from '../records/compared.ts';
import type { CompareReport } from '../contract.ts';
import { identityOf } from '../results/identity.ts';
import type { Terminal } from '../files/io.ts';
import { readJson } from '../files/json.ts';
import { loadRuleset } from '../files/load.ts';
import type { Ruleset } from '../files/load.ts';
import { observationDay, readings, rulesetsOf } from '../options.ts';
import type { Options } from '../options.ts';
import { ENGINE } from '../../version.ts';
import type { Plan } from '../../plan/plan.ts';
import { headOf, rowsOf, showIssues } from '../results/show-evaluation.ts';
import { pairs, painter, wrap } from '../terminal.ts';
import type { Pair } from '../terminal.ts';

type Ready = Ruleset & { readonly plan: Plan };
type Compared = Extract<CompareReport, { rulesets: unknown }>['rulesets'][number];

/** `attendu compare`: one dossier put to several rulesets, with the words behind each answer. */
export async function compare(options: Options, terminal: Terminal): Promise<number> {
  const rulesets = rulesetsOf(options).map((named) => loadRuleset(named));
  const ready = rulesets.filter((ruleset): ruleset is Ready => ruleset.plan !== null);
  const wrong = rulesets.find(({ plan }) => plan === null);
  if (wrong !== undefined) return refuse(wrong, options, terminal, 'compare');
  const plans = ready.map(({ plan }) => plan);
  const only = askedOfEach(plans, options.texts('result'));
  const chosen = readingsOfEach(plans, readings(options)).map((given, at) => (plans[at] === undefined ? {} : askedReadings(given, plans[at])));
  const day = observationDay(options);
  const read = readJson(await readWhole(options, terminal));
  const shared =
    'problems' in read
      ? { issues: issuesOf(read.problems, options).map((issue) => ({ ruleset: null, ...issue })) }
      : shares(plans, read.json, options.language);
  if ('issues' in shared) return refused(shared.issues, options, terminal);
  const asked = (at: number): Asked => ({
    readings: chosen[at] ?? {},
    allReadings: false,
    only: only[at] ?? [],
    ...(day === null ? {} : { observationDay: day }),
  });
  const answers = ready.flatMap((ruleset, at) => {
    const share = shared[at];
    return share === undefined ? [] : [{ ruleset, share, only: asked(at).only, ...answersOf(ruleset.plan, share.dossier, asked(at)) }];
  });
  if (options.json) {
    const report: CompareReport = { command: 'compare', engine: ENGINE, ok: true, rulesets: answers.map(reportOf) };
    terminal.out(`${JSON.stringify(report, null, 2)}\n`);
  } else terminal.out(answers.map((answer) => show(answer, options, terminal)).join('\n'));
  return 0;
}

type Answer = ReturnType<typeof answersOf> & {
  readonly ruleset: Ready;
  readonly share: { readonly notKnown: readonly string[] };
  readonly only: readonly string[] | null;
};

function reportOf({ ruleset, share, only, evaluation, because }: Answer): Compared {
  const { dates, readings: used, results } = evaluated(evaluation, only);
  return {
    path: ruleset.named,
    ruleset: identityOf(ruleset),
    dates,
    readings: used,
    notKnown: [...share.notKnown],
    results: Object.fromEntries(Object.entries(results).map(([id, result]) => [id, { result, ...(because[id] ?? { because: [], passages: [] }) }])),
  };
}

function refused(issues: readonly SharedIssue[], options: Options, terminal: Terminal): number {
  const report: CompareReport = { command: 'compare', engine: ENGINE, ok: false, issues: [...issues] };
  const said = issues.map(({ ruleset, message }) => ({
    message: ruleset === null ? message : `${ruleset}${options.language === 'fr' ? ' :' : ':'} ${message}`,
  }));
  terminal.out(options.json ? `${JSON.stringify(report, null, 2)}\n` : showIssues(said, options.language, terminal.width));
  return 1;
}

/** The answers of one ruleset: each with its reasons and the words it rests on. */
function show({ ruleset, share, only, evaluation, because }: Answer, options: Options, terminal: Terminal): string {
  const { language } = options;
  const { plan } = ruleset;
  const paint = painter(terminal.colour);
  const fr = language === 'fr';
  const notKnown =
    share.notKnown.length === 0
      ? []
      : wrap(`${fr ? 'pas connu ici :' : 'not known here:'} ${share.notKnown.join(', ')}`, '  ', '    ', terminal.width).map((line) =>
          paint('grey', line),
        );
  const rows = Object.values(evaluation.results).flatMap((result): readonly Pair[] => {
    if (only !== null && !only.includes(result.definition)) return [];
    const reasons = because[result.definition] ?? { because: [], passages: [] };
    return [
      ...rowsOf(result, result.name, plan, language),
      // Named results are told with their reasons; a list of all decisions is an overview.
      ...(options.texts('result').length === 0
        ? []
        : [
            ...reasons.because.map((text): Pair => ({ name: '', text, colour: 'grey' })),
            ...reasons.passages.map(({ document, quote }): Pair => ({ name: '', text: `D'après ${document} « ${quote} ».`, colour: 'grey' })),
          ]),
    ];
  });
  const none = fr ? '  aucun résultat demandé ici' : '  no result asked for here';
  return `${[...headOf(evaluation, language, paint), ...notKnown, '', ...(rows.length === 0 ? [none] : pairs(rows, terminal.width, paint))].join('\n')}\n`;
}
