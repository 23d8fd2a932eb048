import { rendering } from '../../dsl/diagnostics/render.ts';
import { compileText } from './compile.ts';
import { CHARACTERS, LINE_OPENERS, WORDS, damage } from './damage.ts';
import { formatted } from './formatting.ts';
import { Random } from './random.ts';
import { generateRuleset } from './ruleset/ruleset.ts';
import type { Tally } from './tally.ts';
import { served } from './service.ts';
import { type Finding, attempt } from './trial.ts';

/** Texts made from one random ruleset. */
export const TEXTS_OF_A_SEED = 20;

/** Longer than any text of this size may take, even where a machine is busy; what takes longer is reported. */
const SLOW_MS = 10_000;

/** Of so many texts one is asked the services of the editor, at two places. */
const SERVED = 10;
const PLACES = 2;

/** How often both formatted and damaged texts are compiled again to compare their meaning: each costs two compilations. */
const MEANING = 0.1;

/**
 * Texts of which nothing is known: parts of a random ruleset, or texts that people wrote (`written`), after accidents of the hand, and words and signs put down without any sense.
 * LAW: whatever the text, every phase ends with findings that can be read, at places of the text (charter, law 15); and formatting it holds.
 */
export function runTexts(seed: number, tally: Tally, written: readonly string[] = []): readonly (Finding & { readonly text: string })[] {
  const random = new Random(seed);
  const blocks = blocksOf(generateRuleset(seed));
  return Array.from({ length: TEXTS_OF_A_SEED }, (_, index) => {
    const known = some(random, written.length > 0 && index % 2 === 1 ? blocksOf(random.pick(written)) : blocks);
    const text = index % 10 === 0 ? senseless(random) : damage(random, known).text;
    return holds(random, text, tally).map((finding) => ({ ...finding, text }));
  }).flat();
}

const blocksOf = (text: string): readonly string[] => text.split(/\n(?=\S)/u);

/** The opening of a ruleset and a few of its declarations, in order. */
function some(random: Random, blocks: readonly string[]): string {
  const share = Math.min(1, random.int(2, 10) / blocks.length);
  return blocks.filter((_, index) => index === 0 || random.chance(share)).join('\n');
}

/** Lines of words of the language, signs and numbers, in no order. */
function senseless(random: Random): string {
  const line = (): string => {
    const words = Array.from({ length: random.int(0, 9) }, () =>
      random.weighted<() => string>([
        [4, () => random.pick(WORDS)],
        [2, () => random.pick(CHARACTERS)],
        [2, () => random.pick(['alpha', 'bêta', 'mission', '12', '1 800 €', '31/01/2026', '24,50', "l'aide", '« dit »'])],
        [0.3, () => String.fromCodePoint(random.int(1, 0x2fff))],
      ])(),
    );
    const opener = random.chance(0.4) ? `${random.pick(LINE_OPENERS)} ` : '  ';
    return `${opener}${words.join(random.chance(0.8) ? ' ' : '')}`;
  };
  return Array.from({ length: random.int(1, 12) }, line).join('\n');
}

function holds(random: Random, text: string, tally: Tally): readonly Finding[] {
  const start = Date.now();
  const compiled = attempt('compile damaged', () => compileText(text));
  if ('kind' in compiled) return [compiled];
  const findings: Finding[] = [];
  for (const diagnostic of compiled.value.diagnostics) {
    const { span, code } = diagnostic;
    tally.add('damaged', code);
    if (!(span.start >= 0 && span.start <= span.end && span.end <= text.length)) {
      findings.push({ kind: `damaged: place of ${code}`, detail: JSON.stringify(diagnostic) });
    }
    for (const language of ['fr', 'en'] as const) {
      const said = attempt('render', () => rendering(diagnostic, language));
      if ('kind' in said) findings.push(said);
      else if (/\bundefined\b|\[object|\bNaN\b|\bnull\b/u.test(said.value.message))
        findings.push({ kind: `damaged: words of ${code}`, detail: said.value.message });
    }
  }
  if (random.int(1, SERVED) === 1) findings.push(...served(random, text, PLACES));
  findings.push(...formatted(text, random.chance(MEANING)).map((finding) => ({ ...finding, kind: `damaged: ${finding.kind}` })));
  if (Date.now() - start > SLOW_MS) findings.push({ kind: 'damaged: slow', detail: `${Date.now() - start} ms` });
  return findings;
}
