import { compileText } from './compile.ts';
import { rendering } from '../../dsl/diagnostics/render.ts';
import type { Random } from './random.ts';
import { damage } from './damage.ts';
import { formatted } from './formatting.ts';
import type { Tally } from './tally.ts';
import { type Finding, attempt } from './trial.ts';

/** LAW: whatever the text, every phase ends with findings that can be read, at places of the text (charter, law 15). */
export function damaged(random: Random, text: string, tally: Tally): readonly (Finding & { readonly text: string })[] {
  const { text: spoiled, steps } = damage(random, text);
  const compiled = attempt('compile damaged', () => compileText(spoiled));
  if ('kind' in compiled) return [{ ...compiled, detail: `${steps.join(', ')}\n${compiled.detail}`, text: spoiled }];
  const findings: (Finding & { readonly text: string })[] = [];
  for (const diagnostic of compiled.value.diagnostics) {
    tally.add('damaged', diagnostic.code);
    const { span, code } = diagnostic;
    if (!(span.start >= 0 && span.start <= span.end && span.end <= spoiled.length)) {
      findings.push({ kind: `damaged: place of ${code}`, detail: JSON.stringify(diagnostic), text: spoiled });
    }
    for (const language of ['fr', 'en'] as const) {
      const said = attempt('render', () => rendering(diagnostic, language));
      if ('kind' in said) findings.push({ ...said, text: spoiled });
      else if (/\bundefined\b|\[object|\bNaN\b|\bnull\b/u.test(said.value.message))
        findings.push({ kind: `damaged: words of ${code}`, detail: said.value.message, text: spoiled });
    }
  }
  findings.push(...formatted(spoiled, random.chance(0.2)).map((finding) => ({ ...finding, kind: `damaged: ${finding.kind}`, text: spoiled })));
  return findings;
}
