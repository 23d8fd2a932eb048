import { dayAskedOf, evaluated, refuse } from '../ask.ts';
import { issuesOf, readWhole } from '../files/batch.ts';
import { answersOf, askedOfEach, readingsOfEach, shares } from '../records/compared.ts';
import type { Answers, Because, Party, Share, SharedIssue } from '../records/compared.ts';
import type { CompareReport } from '../contract/dossiers.ts';
import { identityOf } from '../results/identity.ts';
import type { Terminal } from '../files/io.ts';
import { readJson } from '../files/json.ts';
import { loadRuleset } from '../files/load.ts';
import type { Ruleset } from '../files/load.ts';
import { readings, rulesetsOf } from '../options.ts';
import type { Options } from '../options.ts';
import { itemAt } from '../../../dsl/syntax/sure.ts';
import { ENGINE } from '../../version.ts';
import type { Plan } from '../../plan/plan.ts';
import { remarksOf, remarksOn } from '../results/remarks.ts';
import { headOf, rowsOf, showIssues, showRemarks } from '../results/show-evaluation.ts';
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
  const asked = readingsOfEach(askedOfEach(partiesOf(ready), options.texts('result')), readings(options));
  const day = dayAskedOf(
    options,
    ready.map(({ plan }) => plan),
  );
  const read = readJson(await readWhole(options, terminal));
  if ('problems' in read) {
    return refused(
      issuesOf(read.problems, options).map((issue) => ({ ruleset: null, ...issue })),
      options,
      terminal,
    );
  }
  const shared = shares(asked, read.json, options.language);
  if ('issues' in shared) return refused(shared.issues, options, terminal);
  const how = day === null ? {} : { observationDay: day };
  const put = shared.parties.map(({ plan, dossier, readings: given, only }) => ({
    plan,
    dossier,
    asked: { readings: given, allReadings: false, only, ...how },
  }));
  const found = answersOf(put);
  const answers = shared.parties.map((party, at): Answer => ({ ...party, ...itemAt(found, at) }));
  if (options.json) {
    const report: CompareReport = { command: 'compare', engine: ENGINE, ok: true, rulesets: answers.map((answer) => reportOf(answer, options)) };
    terminal.out(`${JSON.stringify(report, null, 2)}\n`);
  } else {
    const remarks = answers.flatMap(({ plan, dossier }) => remarksOf(plan, dossier, options));
    const once = [...new Map(remarks.map((one) => [one.message, one])).values()];
    terminal.out(answers.map((answer) => show(answer, options, terminal)).join('\n') + showRemarks(once, terminal.width));
  }
  return 0;
}

/** Two rulesets of one title are told apart by their folders. */
function partiesOf(rulesets: readonly Ready[]): readonly (Party & { readonly ruleset: Ready })[] {
  const twins = (title: string): boolean => rulesets.filter((other) => other.plan.title === title).length > 1;
  return rulesets.map((ruleset) => ({ ruleset, plan: ruleset.plan, called: twins(ruleset.plan.title) ? ruleset.named : ruleset.plan.title }));
}

type Answer = Answers & Party & Share & { readonly ruleset: Ready; readonly only: readonly string[] };

function reportOf({ ruleset, plan, dossier, notKnown, only, evaluation, because }: Answer, options: Options): Compared {
  const { dates, readings: used, results } = evaluated(evaluation, only);
  return {
    path: ruleset.named,
    ruleset: identityOf(ruleset),
    dates,
    readings: used,
    notKnown: [...notKnown],
    ...remarksOn(remarksOf(plan, dossier, options)),
    results: Object.fromEntries(Object.entries(results).map(([id, result]) => [id, { result, ...becauseOf(because, id) }])),
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

const passageInWords = (document: string, quote: string, fr: boolean): string =>
  fr ? `D'après ${document} « ${quote} ».` : `From ${document}: “${quote}”.`;

/** An answer for each element has no reason of its own here. */
const becauseOf = (because: Answer['because'], id: string): Because => because[id] ?? { because: [], passages: [] };

/** What is said of a ruleset without a row, by whether results were named. */
const NOTHING = {
  named: { fr: '  n’a pas ce résultat', en: '  has no such result' },
  decided: {
    fr: '  ne décide rien par oui ou non ni par un choix : nommez un résultat par --result',
    en: '  decides nothing by yes or no or by a choice: name a result by --result',
  },
} as const;

/** The answers of one ruleset: each with its reasons and the words it rests on. */
function show({ plan, called, notKnown, only, evaluation, because }: Answer, options: Options, terminal: Terminal): string {
  const { language } = options;
  const paint = painter(terminal.colour);
  const fr = language === 'fr';
  const strange =
    notKnown.length === 0
      ? []
      : wrap(`${fr ? 'pas connu ici :' : 'not known here:'} ${notKnown.join(', ')}`, '  ', '    ', terminal.width).map((line) => paint('grey', line));
  const rows = Object.values(evaluation.results).flatMap((result): readonly Pair[] => {
    if (!only.includes(result.definition)) return [];
    const reasons = becauseOf(because, result.definition);
    return [
      ...rowsOf(result, result.name, plan, language),
      // Named results are told with their reasons; a list of all decisions is an overview.
      ...(options.texts('result').length === 0
        ? []
        : [
            ...reasons.because.map((text): Pair => ({ name: '', text, colour: 'grey' })),
            ...reasons.passages.map(({ document, quote }): Pair => ({ name: '', text: passageInWords(document, quote, fr), colour: 'grey' })),
          ]),
    ];
  });
  const none = NOTHING[options.texts('result').length === 0 ? 'decided' : 'named'][language];
  const head = called === plan.title ? headOf(evaluation, language, paint) : [...headOf(evaluation, language, paint), `  ${called}`];
  return `${[...head, ...strange, '', ...(rows.length === 0 ? [none] : pairs(rows, terminal.width, paint))].join('\n')}\n`;
}
