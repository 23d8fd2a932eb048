import type { Type } from '../../../dsl/model/types.ts';
import type { Plan } from '../../plan/plan.ts';
import { dayInFrench } from '../../words.ts';
import type { ReplayReport } from '../contract/records.ts';
import type { Replayed } from './replayed.ts';
import { differencesOf } from './same.ts';
import { outcomeInWords, warningInWords } from '../results/outcome-words.ts';
import { counted, countedInEnglish, pairs, wrap } from '../terminal.ts';
import type { Pair, Paint } from '../terminal.ts';

type Report = Extract<ReplayReport, { record: unknown }>;
type Language = 'fr' | 'en';
type Result = Replayed['results'][string];
type Shown = Extract<Result, { before: unknown }>['before'];

/** How a replay is written. */
interface Writing {
  readonly language: Language;
  readonly width: number;
  readonly paint: Paint;
}

/** What came of a record, as people read it: what differs first, then how much does not. */
export function showReplay(report: Report, plan: Plan, writing: Writing): string {
  const { language, paint, width } = writing;
  const { record, ruleset } = report;
  const title = (version: string | null): string => (version === null ? record.ruleset.title : `${record.ruleset.title}, ${version}`);
  const fr = language === 'fr';
  const hash = (text: string | null): string => (text ?? '').slice(0, 'sha256:'.length + 12);
  const lines = [
    paint('bold', title(record.ruleset.version)),
    fr
      ? `  enregistré : attendu ${record.engine.version}, texte ${hash(record.ruleset.hash)}`
      : `  recorded: attendu ${record.engine.version}, text ${hash(record.ruleset.hash)}`,
    fr
      ? `  rejoué : attendu ${report.engine.version}, ${ruleset.hash === record.ruleset.hash ? 'même texte' : `texte ${hash(ruleset.hash)}${ruleset.version === record.ruleset.version ? '' : ` (${title(ruleset.version)})`}`}`
      : `  replayed: attendu ${report.engine.version}, ${ruleset.hash === record.ruleset.hash ? 'same text' : `text ${hash(ruleset.hash)}${ruleset.version === record.ruleset.version ? '' : ` (${title(ruleset.version)})`}`}`,
    ...report.readings.flatMap((change) => wrap(readingInWords(change, fr), '  ', '    ', width)),
    '',
    ...showReplayed(report, plan, writing),
  ];
  return `${lines.join('\n')}\n`;
}

/** What came of one dossier. */
export function showReplayed({ cannot, dates, results, guarantees }: Replayed, plan: Plan, { language, width, paint }: Writing): string[] {
  const fr = language === 'fr';
  if (cannot?.reason === 'damaged') {
    const said = fr
      ? `Ne peut être rejoué : la ligne ${cannot.recordLine} de l’enregistrement est abîmée.`
      : `Cannot be replayed: line ${cannot.recordLine} of the record is damaged.`;
    return wrap(said, '  ', '    ', width);
  }
  if (cannot?.reason === 'language') {
    return wrap(
      fr
        ? `Ne peut être rejoué : écrit pour la langue ${cannot.recorded}, le règlement est en langue ${cannot.now}.`
        : `Cannot be replayed: recorded in version ${cannot.recorded} of the language, the ruleset is in version ${cannot.now}.`,
      '  ',
      '    ',
      width,
    );
  }
  if (cannot?.reason === 'input refused') {
    const lead = fr
      ? '  Ne peut être rejoué : le règlement refuse maintenant le dossier.'
      : '  Cannot be replayed: the ruleset now refuses the input.';
    return [lead, ...cannot.issues.flatMap(({ message }) => wrap(message, '    - ', '      ', width))];
  }
  const day = (text: string | null): string => (text === null ? '—' : fr ? dayInFrench(text) : text);
  const moved =
    dates === null || dates.before.application === dates.after.application
      ? []
      : [`  ${fr ? 'date d’application :' : 'date of application:'} ${day(dates.before.application)} → ${day(dates.after.application)}`];
  const rows = [
    ...Object.entries(results).flatMap(([id, result]) => rowsOf(id, result, plan.definitions, plan, fr)),
    ...Object.entries(guarantees).flatMap(([id, result]) => rowsOf(id, result, plan.guarantees, plan, fr)),
  ];
  const count = (status: Result['status']): number => Object.values(results).filter((result) => result.status === status).length;
  const valued = Object.values(results).filter(
    (result) => result.status === 'different' && differencesOf(result.before, result.after).outcome,
  ).length;
  const totals = [
    fr ? counted(count('same'), 'résultat identique', 'résultats identiques') : `${countedInEnglish(count('same'), 'result')} the same`,
    valued > 0 && (fr ? counted(valued, 'différent') : `${valued} different`),
    count('different') > valued && sameValue(count('different') - valued, fr),
    count('gone') > 0 && (fr ? counted(count('gone'), 'disparu') : `${count('gone')} gone`),
    count('cannot') > 0 &&
      (fr ? counted(count('cannot'), 'ne peut être rejoué', 'ne peuvent être rejoués') : `${count('cannot')} cannot be replayed`),
    count('new') > 0 && (fr ? counted(count('new'), 'nouveau', 'nouveaux') : `${count('new')} new`),
  ].filter((part) => part !== false);
  return [...moved, ...pairs(rows, width, paint), `  ${totals.join(', ')}`];
}

/** Results that differ in what is said beside their value only. */
const sameValue = (many: number, fr: boolean): string =>
  `${many} ${fr ? 'de même valeur, avec d’autres réserves' : 'of the same value, with other reservations'}`;

function rowsOf(id: string, result: Result, declared: Plan['definitions'] | Plan['guarantees'], plan: Plan, fr: boolean): Pair[] {
  const definition = declared.find((one) => one.id === id);
  const type: Type = definition?.type ?? { kind: 'text' };
  const name = definition?.word === 'garantie' ? `${fr ? 'garantie' : 'guarantee'} ${definition.name}` : (definition?.name ?? id);
  const say = (shown: Shown): string => shownInWords(shown, { type, definition: id }, plan, fr ? 'fr' : 'en');
  switch (result.status) {
    case 'same':
    case 'new':
      return [];
    case 'different': {
      const why =
        result.changed.length === 0
          ? []
          : [{ name: '', text: `${fr ? 'texte changé : ' : 'text changed: '}${result.changed.join(', ')}`, colour: 'grey' } as const];
      return [{ name: `  ≠ ${name}`, text: changeInWords(result, say, fr), colour: 'red' }, ...aroundIt(result, plan, fr ? 'fr' : 'en'), ...why];
    }
    case 'gone':
      return [
        { name: `  − ${name}`, text: fr ? `n’existe plus (valait ${say(result.before)})` : `is no more (was ${say(result.before)})`, colour: 'red' },
      ];
    case 'cannot':
      return [
        {
          name: `  ? ${name}`,
          text: fr
            ? `ne peut être rejoué : la lecture de « ${result.question} » n’existe plus`
            : `cannot be replayed: the reading of “${result.question}” is no more`,
          colour: 'yellow',
        },
      ];
  }
}

type Different = Extract<Result, { status: 'different' }>;

/** The two outcomes; where they read alike, in what they differ. */
function changeInWords({ before, after }: Different, say: (shown: Shown) => string, fr: boolean): string {
  if (!differencesOf(before, after).outcome) return fr ? 'même valeur' : 'same value';
  const [was, is] = onlyDifferent(before, after).map(say);
  if (was !== is) return `${was} → ${is}`;
  return fr ? `${was}, mais pas au même endroit` : `${was}, but not at the same place`;
}

/** What is said beside the value, gone or new. */
function aroundIt({ before, after }: Different, plan: Plan, language: Language): Pair[] {
  const { warnings, dependsOn } = differencesOf(before, after);
  const fr = language === 'fr';
  const row = (text: string): Pair => ({ name: '', text, colour: 'grey' });
  // A question that decides is told by its warning, where there is one.
  const told = (question: string): boolean =>
    [...warnings.gone, ...warnings.new].some(({ kind, detail }) => kind === 'reading' && detail === question);
  return [
    ...warnings.gone.map((warning) => row(`${fr ? 'n’est plus dit : ' : 'no longer said: '}⚠ ${warningInWords(warning, plan, language)}`)),
    ...warnings.new.map((warning) => row(`${fr ? 'nouveau : ' : 'new: '}⚠ ${warningInWords(warning, plan, language)}`)),
    ...dependsOn.gone
      .filter((question) => !told(question))
      .map((question) => row(fr ? `ne dépend plus de « ${question} »` : `no longer depends on “${question}”`)),
    ...dependsOn.new
      .filter((question) => !told(question))
      .map((question) => row(fr ? `dépend maintenant de « ${question} »` : `now depends on “${question}”`)),
  ];
}

/** Of the same elements, those whose outcome differs. */
function onlyDifferent(before: Shown, after: Shown): readonly [Shown, Shown] {
  if (!('elements' in before) || !('elements' in after) || before.elements.length !== after.elements.length) return [before, after];
  const differs = before.elements.map((element, at) => JSON.stringify(element) !== JSON.stringify(after.elements[at]));
  const kept = (shown: typeof before): Shown => ({ ...shown, elements: shown.elements.filter((_, at) => differs[at]) });
  return [kept(before), kept(after)];
}

function shownInWords(shown: Shown, of: { readonly type: Type; readonly definition: string }, plan: Plan, language: Language): string {
  if ('outcome' in shown) return outcomeInWords(outcomeOf(shown.outcome), of, plan, language);
  if (shown.elements.length === 0) return language === 'fr' ? 'aucun élément' : 'no element';
  const colon = language === 'fr' ? ' :' : ':';
  return shown.elements
    .map((element) => `${element.of.join(', ')}${colon} ${outcomeInWords(outcomeOf(element.outcome), of, plan, language)}`)
    .join(' ; ');
}

type Outcome = Extract<Shown, { outcome: unknown }>['outcome'];

/** The contract leaves the reason of a fault a plain text, since records outlive versions: here it is one of the words known. */
const outcomeOf = (outcome: Outcome): Parameters<typeof outcomeInWords>[0] => outcome as Parameters<typeof outcomeInWords>[0];

function readingInWords({ question, recorded, change, now }: Report['readings'][number], fr: boolean): string {
  switch (change) {
    case 'question gone':
      return fr
        ? `La question « ${question} » n’est plus posée (lecture « ${recorded ?? 'aucune'} »).`
        : `The question “${question}” is no longer asked (reading “${recorded ?? 'none'}”).`;
    case 'reading gone':
      return fr
        ? `La lecture « ${recorded ?? ''} » de « ${question} » n’existe plus.`
        : `The reading “${recorded ?? ''}” of “${question}” is no more.`;
    case 'retained since':
      return fr
        ? `La question « ${question} », ouverte alors, retient maintenant « ${now ?? ''} ».`
        : `The question “${question}”, open then, now retains “${now ?? ''}”.`;
  }
}
