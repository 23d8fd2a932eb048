/** What the entries of a module have in common: what they take, and what a right answer is. */
import { type Code, type Param, TRUE, object } from '../text/code.ts';
import type { Context } from '../context.ts';
import { typeName } from '../text/types.ts';
import { hasQuestions } from './result-types.ts';

/** What every evaluator takes: the dossier as JSON, and the readings chosen where there are questions. */
export function callerParams(context: Context): readonly Param[] {
  const options = { name: 'options', type: typeName('Options'), otherwise: object([]) };
  return [{ name: 'input', type: typeName('Input') }, ...(hasQuestions(context) ? [options] : [])];
}

/** `{ ok: true, dossier }` */
export const right = (name: string, value: Code): Code =>
  object([
    { name: 'ok', value: TRUE },
    { name, value },
  ]);
