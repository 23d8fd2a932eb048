import { formatFile } from '../../dsl/syntax/print.ts';
import { compileText } from './compile.ts';
import { type Finding, attempt } from './trial.ts';

/** LAW: formatting is idempotent and never changes meaning (charter, law 16): the plan stays, or the findings of a text with errors. */
export function formatted(text: string, meaningToo = true): readonly Finding[] {
  const once = attempt('format', () => formatFile(text));
  if ('kind' in once) return [{ ...once, detail: `${once.detail}\n${text}` }];
  const twice = attempt('format', () => formatFile(once.value));
  if ('kind' in twice) return [{ ...twice, detail: `${twice.detail}\n${once.value}` }];
  const findings: Finding[] = [];
  if (twice.value !== once.value) findings.push({ kind: 'formatting is not idempotent', detail: firstDifference(once.value, twice.value) });
  if (!meaningToo) return findings;
  const [before, after] = [meaning(text), meaning(once.value)];
  if (before !== after)
    findings.push({
      kind: 'formatting changes meaning',
      detail: `${firstDifference(before, after)}\n--- of the text\n${firstDifference(text, once.value)}`,
    });
  return findings;
}

/** The plan without places and texts, or the codes of its errors: the lines they quote may be spaced otherwise. */
function meaning(text: string): string {
  const { plan, diagnostics } = compileText(text);
  if (plan === null) return diagnostics.map(({ code }) => code).join('\n');
  return JSON.stringify({ ...plan, texts: {}, hash: '' }, (key, value: unknown) => (key === 'span' ? undefined : value), 1);
}

/** The first lines that differ. */
function firstDifference(a: string, b: string): string {
  const [left, right] = [a.split('\n'), b.split('\n')];
  const at = left.findIndex((line, index) => line !== right[index]);
  return at < 0
    ? `+ ${right.slice(left.length, left.length + 3).join('\n+ ')}`
    : `- ${left.slice(at, at + 3).join('\n- ')}\n+ ${right.slice(at, at + 3).join('\n+ ')}`;
}
