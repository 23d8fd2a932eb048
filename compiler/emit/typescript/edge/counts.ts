/**
 * Counting the different values of a list of a choix. A `switch` over whole texts, as one would write by hand, is what the engine runs
 * quickest while the values are few; of more, the runtime looks at letters.
 */
import { choiceOf } from '../../../plan/plan.ts';
import type { Context } from '../context.ts';
import { type Case, type Code, type Statement, assign, atom, call, number, returns, text, variable, when } from '../text/code.ts';
import { type Section, functionSection } from '../text/section.ts';
import { listType, typeText } from '../text/types.ts';

/** So many values are told in a `switch`, at most. */
const MOST = 16;

/** How many different values a donnée holds, a list of a choix of at most 31. `path`: where it stands in the dossier. */
export function distinctCode(choice: string, list: Code, path: string, context: Context): Code {
  const isFew = choiceOf(context.plan, choice).values.length <= MOST;
  return call(isFew ? context.counts.of(choice) : onRuntime(choice, context), list, text(path));
}

const onRuntime = (choice: string, context: Context): string => `${context.choices.of(choice)}.countDistinct`;

/** `countPrestation(list, path)`: a bit for each value that stands in the list. */
export function countSection(choice: string, name: string, context: Context): Section {
  const { values } = choiceOf(context.plan, choice);
  const [list, item, seen] = [atom('list'), atom('item'), atom('seen')];
  const otherwise = [returns(call(onRuntime(choice, context), list, atom('path')))];
  const cases = values.map((value, place): Case => {
    const body: readonly Statement[] = [assign('seen', number(1 << place), '|='), { kind: 'jump', to: 'break' }];
    return { tests: [text(value.name)], body };
  });
  const body: readonly Statement[] = [
    when(call('isTally', list), otherwise),
    variable('seen', number(0)),
    { kind: 'for', name: 'item', list, body: [{ kind: 'switch', on: item, cases: [...cases, { tests: [], body: otherwise }] }] },
    returns(call('countBits', seen)),
  ];
  return functionSection({
    doc: [`How many different values of « ${choice} » a list holds. Throws \`InvalidInput\` for a text that is none of them.`],
    name,
    params: [
      { name: 'list', type: listType(context.choiceType(choice)) },
      { name: 'path', type: typeText`string` },
    ],
    returns: typeText`number`,
    body,
  });
}
