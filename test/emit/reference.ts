/** The samples of the language reference, as rulesets: a fence opens one, `suite` continues it; refused ones are left out. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface Sample {
  readonly title: string;
  readonly text: string;
}

/** Every sample that must compile, under the heading it stands in. */
export function referenceSamples(): readonly Sample[] {
  const text = readFileSync(fileURLToPath(new URL('../../docs/reference.md', import.meta.url)), 'utf8');
  const samples: { title: string; text: string }[] = [];
  let heading = '';
  for (const match of text.matchAll(/^#+ (.*)$|^```attendu([^\n]*)\n([\s\S]*?)^```$/gm)) {
    const [, title, info, body = ''] = match;
    if (title !== undefined) heading = title;
    else if (info?.trim() === '') samples.push({ title: heading, text: body });
    else if (info?.trim() === 'suite') {
      const last = samples.at(-1);
      if (last !== undefined) last.text += `\n${body}`;
    }
  }
  return samples;
}
