import { resolve } from 'node:path';
import { ENGINE } from '../../version.ts';
import type { TestReport } from '../contract/cases.ts';
import { failing, frameOf } from '../outcomes/findings.ts';
import { type Terminal, writeText } from '../files/io.ts';
import { takersOf } from '../files/load.ts';
import { junit, placeIn } from '../outcomes/junit.ts';
import type { Options } from '../options.ts';
import { columns, counted, countedInEnglish, painter, showDiagnostic, summary, wrap } from '../terminal.ts';
import type { Paint } from '../terminal.ts';
import { TARGETS, againstBaseline, runTests } from '../outcomes/tested.ts';
import type { TestedRuleset } from '../outcomes/tested.ts';
import { itemAt } from '../../../dsl/syntax/sure.ts';

type Tested = TestReport['rulesets'][number];
type Language = 'fr' | 'en';

const NOT_WRITTEN: Readonly<Record<Language, string>> = {
  fr: 'Le relevé n’est pas écrit : un règlement a des erreurs, et ce qui n’a pas été passé en serait perdu.',
  en: 'The baseline is not written: a ruleset has errors, and what was not run would be lost from it.',
};

/** `attendu test`: every case of every ruleset, and what is not known. */
export function test(options: Options, terminal: Terminal): number {
  const tested = runTests(options, terminal);
  const rulesets = tested.map(({ report }) => report);
  const baseline = againstBaseline(options, tested);
  const ok = rulesets.every(({ totals, diagnostics }) => totals.failed === 0 && diagnostics.length === 0) && (baseline?.changed.length ?? 0) === 0;
  const report: TestReport = { command: 'test', engine: ENGINE, ok, rulesets, baseline };
  const file = options.text('junit');
  if (file !== undefined) writeText(file, junit(report));
  if (options.json) terminal.out(`${JSON.stringify(report, null, 2)}\n`);
  else {
    const paint = painter(terminal.colour);
    for (const one of tested)
      terminal.out(`${[...showCases(one, options, paint), '', ...showUnknown(one.report, options.language, paint), ''].join('\n')}\n`);
    const ends = [...othersToTest(tested, options.language), ...overall(rulesets, options.language, paint)];
    if (ends.length > 0) terminal.out(`${ends.join('\n')}\n`);
    if (baseline !== null) terminal.out(`${showBaseline(baseline, options.language).join('\n')}\n`);
    else if (options.flag('update-baseline')) terminal.out(`${NOT_WRITTEN[options.language]}\n`);
  }
  return ok ? 0 : 1;
}

/** What is taken up changes what takes it up: those that were not tested here are named, with the command that does. */
function othersToTest(tested: readonly TestedRuleset[], language: Language): string[] {
  const here = new Set(tested.map(({ ruleset }) => resolve(ruleset.folder)));
  return tested.flatMap(({ ruleset }) => {
    const others = takersOf(ruleset).filter((folder) => !here.has(resolve(folder)));
    if (others.length === 0) return [];
    const shown = others.map((name) => (/\s/.test(name) ? `"${name}"` : name));
    const title = ruleset.model.title;
    const said =
      language === 'fr'
        ? `${counted(others.length, 'règlement reprend', 'règlements reprennent')} « ${title} » : un changement ici peut changer leurs cas. Les passer :`
        : `${countedInEnglish(others.length, 'ruleset')} ${others.length > 1 ? 'take' : 'takes'} up “${title}”: a change here may change its cases. To run them:`;
    return [said, `  attendu test ${shown.join(' ')}`];
  });
}

/** The cases of all rulesets together, where there are several. */
function overall(rulesets: readonly Tested[], language: Language, paint: Paint): string[] {
  if (rulesets.length < 2) return [];
  const sum = (of: (one: Tested) => number): number => rulesets.reduce((total, one) => total + of(one), 0);
  const [passed, failed, idle, broken] = [
    sum(({ totals }) => totals.passed),
    sum(({ totals }) => totals.failed),
    sum(({ totals }) => totals.idle),
    sum((one) => (one.counts.error > 0 ? 1 : 0)),
  ];
  const words =
    language === 'fr'
      ? [
          `En tout, ${counted(rulesets.length, 'règlement')}, ${counted(passed + failed + idle, 'cas', 'cas')} : ${counted(passed, 'conforme')}`,
          failed > 0 && `${failed} en écart`,
          idle > 0 && idleInWords(idle, language),
          broken > 0 && counted(broken, 'règlement en erreur', 'règlements en erreur'),
        ]
      : [
          `In all, ${countedInEnglish(rulesets.length, 'ruleset')}, ${countedInEnglish(passed + failed + idle, 'case')}: ${passed} as expected`,
          failed > 0 && `${failed} different`,
          idle > 0 && idleInWords(idle, language),
          broken > 0 && `${countedInEnglish(broken, 'ruleset')} in error`,
        ];
  return [paint(failed + broken > 0 ? 'red' : 'green', words.filter((part) => part !== false).join(', '))];
}

function showCases({ ruleset, errors, others, report }: TestedRuleset, options: Options, paint: Paint): string[] {
  const { language } = options;
  const title = paint('bold', `${ruleset.model.title} (${ruleset.named})`);
  if (errors.length > 0) {
    const frame = frameOf(ruleset, language, paint);
    const said = language === 'fr' ? 'Le règlement a des erreurs : aucun cas n’est passé.' : 'The ruleset has errors: no case was run.';
    return [title, ...errors.map((diagnostic) => showDiagnostic(diagnostic, frame)), said];
  }
  const { passed, failed, idle, cells } = report.totals;
  const tables = columns(report.tables.map((table) => tableLine(table, language)));
  const lines = report.tables.flatMap((table, index) => [
    `  ${itemAt(tables, index)}`,
    ...table.rows.filter(({ state }) => state !== 'passed').flatMap((row) => rowLines(row, report.path, language, paint)),
  ]);
  const total =
    language === 'fr'
      ? [
          `${counted(passed + failed + idle, 'cas', 'cas')} : ${counted(passed, 'conforme')}`,
          failed > 0 && `${failed} en écart`,
          idle > 0 && idleInWords(idle, language),
          cells.unchecked > 0 && counted(cells.unchecked, 'cellule non regardée', 'cellules non regardées'),
        ]
      : [
          `${countedInEnglish(passed + failed + idle, 'case')}: ${passed} as expected`,
          failed > 0 && `${failed} different`,
          idle > 0 && idleInWords(idle, language),
          cells.unchecked > 0 && `${counted(cells.unchecked, 'cell')} not looked at`,
        ];
  return [
    title,
    ...lines,
    paint(failed > 0 ? 'red' : 'green', total.filter((part) => part !== false).join(', ')),
    ...toSee(others, ruleset.named, options),
  ];
}

/** What `check` says of the ruleset beside its errors, counted, and how to see it. */
function toSee(others: TestedRuleset['others'], named: string, options: Options): string[] {
  if (others.length === 0) return [];
  const { language } = options;
  const typed = (words: string): string => (/\s/.test(words) ? `"${words}"` : words);
  const folder = options.text('sources');
  // Without the documents, `check` would not find that a quotation is not there.
  const sources = folder !== undefined && failing(others) ? ` --sources ${typed(folder)}` : '';
  return [`${summary(others, language)}${language === 'fr' ? ' ; les voir :' : '; to see them:'} attendu check ${typed(named)}${sources}`];
}

function tableLine({ title, rows }: Tested['tables'][number], language: Language): string[] {
  const [failed, idle] = [stateCount(rows, 'failed'), stateCount(rows, 'idle')];
  const mark = failed > 0 ? '✗' : idle > 0 && idle === rows.length ? '–' : '✓';
  const words = [
    language === 'fr' ? counted(rows.length, 'cas', 'cas') : countedInEnglish(rows.length, 'case'),
    failed > 0 && `${failed} ${language === 'fr' ? 'en écart' : 'different'}`,
    idle > 0 && idleInWords(idle, language),
  ];
  return [`${mark} ${title}`, words.filter((part) => part !== false).join(', ')];
}

const stateCount = (rows: readonly Row[], state: Row['state']): number => rows.filter((row) => row.state === state).length;

/** Rows that expect nothing are no successes: they are counted apart. */
const idleInWords = (count: number, language: Language): string =>
  language === 'fr' ? `${count} ${count > 1 ? 'n’attendent' : 'n’attend'} rien` : `${count} ${count > 1 ? 'expect' : 'expects'} nothing`;

type Row = Tested['tables'][number]['rows'][number];

function rowLines(row: Row, path: string, language: Language, paint: Paint): string[] {
  const wrong = row.cells.filter(({ state }) => state !== 'matches' && state !== 'unchecked');
  const [expected, obtained, blank] = language === 'fr' ? ['attendu', 'obtenu', '(rien d’écrit)'] : ['expected', 'obtained', '(left blank)'];
  const cells = wrong.map((cell) => [
    `        ${cell.title}`,
    `${expected} ${cell.expected === '' ? blank : cell.expected}`,
    paint('red', `${obtained} ${cell.obtained}`),
  ]);
  const idle = row.state !== 'idle' ? '' : language === 'fr' ? '  n’attend rien' : '  expects nothing';
  return [`      n° ${row.number}  ${paint('grey', `${placeIn(path, row.file)}:${row.line}`)}${idle}`, ...columns(cells)];
}

function showUnknown({ unknown, coverage, tables }: Tested, language: Language, paint: Paint): string[] {
  const fr = language === 'fr';
  const { missing, ambiguous, unverified, changed, unverifiable } = unknown.quotations;
  const colon = fr ? ' :' : ':';
  const list = (names: readonly string[]): string => names.map((name) => (fr ? `« ${name} »` : `“${name}”`)).join(', ');
  const say = (names: readonly string[], one: string, many: string): string | false =>
    names.length > 0 && `${counted(names.length, one, many)}${colon} ${list(names)}`;
  const lines = [
    say(unknown.openQuestions, fr ? 'question ouverte' : 'open question', fr ? 'questions ouvertes' : 'open questions'),
    say(
      unknown.hypotheses,
      fr ? 'lecture retenue par hypothèse' : 'reading retained as a hypothesis',
      fr ? 'lectures retenues par hypothèse' : 'readings retained as a hypothesis',
    ),
    say(
      unknown.valuesNotFound,
      fr ? 'valeur cherchée et non trouvée' : 'value looked for and not found',
      fr ? 'valeurs cherchées et non trouvées' : 'values looked for and not found',
    ),
    say(
      unknown.unknownInPart,
      fr ? 'règle qui répond « inconnu » à certains dossiers' : 'rule that answers “inconnu” to some dossiers',
      fr ? 'règles qui répondent « inconnu » à certains dossiers' : 'rules that answer “inconnu” to some dossiers',
    ),
    say(unknown.toComplete, fr ? 'source à compléter' : 'source to complete', fr ? 'sources à compléter' : 'sources to complete'),
    missing + ambiguous > 0 &&
      (fr
        ? counted(missing + ambiguous, 'citation introuvable ou ambiguë', 'citations introuvables ou ambiguës')
        : counted(missing + ambiguous, 'quotation missing or ambiguous', 'quotations missing or ambiguous')),
    unverified > 0 &&
      (fr
        ? `${counted(unverified, 'citation non vérifiée', 'citations non vérifiées')} (donnez les documents : --sources RÉPERTOIRE)`
        : `${counted(unverified, 'quotation')} not verified (name the documents: --sources FOLDER)`),
    changed > 0 &&
      (fr
        ? `${counted(changed, 'citation changée ou nouvelle', 'citations changées ou nouvelles')} depuis la dernière vérification`
        : `${counted(changed, 'quotation')} changed or new since the last verification`),
    unverifiable > 0 &&
      (fr
        ? `${counted(unverifiable, 'citation non vérifiable', 'citations non vérifiables')} : de documents sans « texte »`
        : `${counted(unverifiable, 'quotation')} not verifiable: of documents without “texte”`),
    ...unreached(unknown.unreached, coverage, fr),
  ].filter((line) => line !== false);
  const title = paint('bold', fr ? 'Ce qui n’est pas su' : 'What is not known');
  if (tables.every(({ rows }) => rows.length === 0))
    lines.unshift(fr ? 'si les règles disent juste : aucun cas n’a été passé' : 'whether the rules are right: no case was run');
  return lines.length === 0 ? [title, fr ? '  rien' : '  nothing'] : [title, ...lines.flatMap((line) => wrap(line, '  - ', '    '))];
}

/** Places named of each kind, at most. */
const MOST_PLACES = 6;

/** How much no case reaches, by kind; rows are named, since an empty row is what a document's table fears most. */
function unreached(targets: Tested['unknown']['unreached'], coverage: Tested['coverage'], fr: boolean): string[] {
  const kinds = ['rule', 'row', 'clause', 'outcome', 'threshold', 'period', 'parameter'] as const;
  return kinds.flatMap((kind) => {
    const { reached, total } = coverage[kind];
    if (reached === total) return [];
    const [one, many] = TARGETS[kind][fr ? 'fr' : 'en'];
    const places = new Map<string, number>();
    for (const { name, line, file } of targets.filter((target) => target.kind === kind)) {
      const place = `${name} (${file}:${line})`;
      places.set(place, (places.get(place) ?? 0) + 1);
    }
    // Two sides of one condition stand in one place: it is named once, with how many.
    const named = [...places].map(([place, count]) => (count > 1 ? `${place} × ${count}` : place));
    const more = named.length > MOST_PLACES ? ', …' : '';
    return [
      `${counted(total - reached, one, many)} ${fr ? `sur ${total} qu’aucun cas n’atteint :` : `of ${total} reached by no case:`} ${named.slice(0, MOST_PLACES).join(', ')}${more}`,
    ];
  });
}

function showBaseline({ changed, new: added, gone, unchanged, notRun }: NonNullable<TestReport['baseline']>, language: Language): string[] {
  const fr = language === 'fr';
  const lines = changed.map(({ case: name, title, before, after }) => `  ${name} · ${title}${fr ? ' :' : ':'} ${before ?? ''} → ${after ?? ''}`);
  const total = fr
    ? `${counted(changed.length, 'valeur changée', 'valeurs changées')}, ${counted(added.length, 'nouvelle')}, ${counted(gone.length, 'disparue')}, ${counted(unchanged, 'inchangée')}`
    : `${changed.length} changed, ${added.length} new, ${gone.length} gone, ${unchanged} unchanged`;
  const rest = fr ? `, ${counted(notRun, 'non comparée')} (règlement en erreur)` : `, ${notRun} not compared (ruleset in error)`;
  return [...lines, notRun === 0 ? total : `${total}${rest}`];
}
