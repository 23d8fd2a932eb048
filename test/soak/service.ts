import { checkRuleset } from '../../dsl/check/check.ts';
import type { Diagnostic } from '../../dsl/diagnostics/diagnostic.ts';
import type { Model } from '../../dsl/model/model.ts';
import type { Names } from '../../dsl/names.ts';
import { parseRuleset } from '../../dsl/parse/parse.ts';
import { complete } from '../../dsl/service/complete.ts';
import { hover } from '../../dsl/service/hover.ts';
import { applyEdits, quickFixes } from '../../dsl/service/quick-fixes.ts';
import { renamable, rename } from '../../dsl/service/rename.ts';
import { semanticTokens } from '../../dsl/service/semantic-tokens.ts';
import { declarationAt } from '../../dsl/service/symbols.ts';
import type { Random } from './random.ts';
import { type Finding, attempt } from './trial.ts';

const FILE = 'a.attendu';

interface Checked {
  readonly model: Model;
  readonly names: Names;
  readonly diagnostics: readonly Diagnostic[];
}

function check(text: string): Checked {
  const parsed = parseRuleset([{ file: FILE, text }]);
  const model = checkRuleset(parsed, { imports: new Map() });
  return { model, names: parsed.names, diagnostics: [...new Set([...parsed.diagnostics, ...model.diagnostics])] };
}

const errors = ({ diagnostics }: Checked): number => diagnostics.filter(({ severity }) => severity === 'error').length;

/** LAW: wherever the caret stands in a text, right or damaged, each service of the editor answers, with places of the text and with words. */
export function served(random: Random, text: string, places: number): readonly Finding[] {
  const checked = attempt('check', () => check(text));
  if ('kind' in checked) return [checked];
  const known = checked.value;
  const findings: Finding[] = [...colours(known, text)];
  for (let i = 0; i < places; i += 1) findings.push(...servedAt(known, text, random.int(0, text.length), errors(known) === 0));
  for (const fix of random.some(quickFixes(known.diagnostics, FILE, 0, text.length, 'fr'), 3)) {
    const mended = attempt('apply a fix', () => check(applyEdits(text, fix.edits)));
    if ('kind' in mended) findings.push(mended);
    if (fix.label === '') findings.push({ kind: 'fix without a label', detail: fix.code });
  }
  return findings.map((finding) => ({ ...finding, detail: `${finding.detail}\n--- in\n${text}` }));
}

function servedAt(known: Checked, text: string, offset: number, isRight: boolean): readonly Finding[] {
  const { model, names } = known;
  const findings: Finding[] = [];
  const at = (what: string, call: () => string | null): void => {
    const found = attempt(what, call);
    if ('kind' in found) findings.push({ ...found, detail: `${found.detail}\nat ${offset}` });
    else if (found.value !== null) findings.push({ kind: what, detail: `${found.value}\nat ${offset}` });
  };
  at('complete', () => {
    const wrong = complete(known, text, offset).find(({ start, end, insert }) => start > end || end !== offset || insert === '');
    return wrong === undefined ? null : JSON.stringify(wrong);
  });
  at('hover', () => {
    const found = hover(known, FILE, offset);
    if (found === null) return null;
    const spoken = found.lines.every((line) => !/\bundefined\b|\[object|\bNaN\b/u.test(line)) && found.lines.length > 0;
    return spoken && found.span.start <= offset && offset <= found.span.end ? null : JSON.stringify(found);
  });
  at('declaration', () => {
    const found = declarationAt(model, FILE, offset);
    return found === null || (found.start >= 0 && found.end <= text.length && found.start < found.end) ? null : JSON.stringify(found);
  });
  at('rename', () => {
    if (renamable(model, FILE, offset) === null) return null;
    const renamed = rename({ model, names }, FILE, offset, 'zibeline');
    if (renamed.kind === 'refused') return renamed.reason;
    const after = errors(check(applyEdits(text, renamed.edits)));
    return isRight && after > 0 ? `${after} errors once renamed` : null;
  });
  return findings;
}

/** Coloured stretches lie in the text, in order, without overlap. */
function colours({ names }: Checked, text: string): readonly Finding[] {
  const found = attempt('colour', () => semanticTokens(names, FILE, text));
  if ('kind' in found) return [found];
  const wrong = found.value.find(({ start, end }, index) => start >= end || end > text.length || start < (found.value[index - 1]?.end ?? 0));
  return wrong === undefined ? [] : [{ kind: 'colour', detail: JSON.stringify(wrong) }];
}
