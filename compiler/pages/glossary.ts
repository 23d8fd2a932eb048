/** The terms of several rulesets on one page, in Markdown. A word that two rulesets define is shown with both definitions. */
import type { Page } from './page.ts';
import { joined, linked, plain, quoted } from './markdown-text.ts';

/** A page, and where its Markdown stands as the glossary names it. */
export interface GlossaryPart {
  readonly page: Page;
  readonly href: string;
}

/** The glossary of these rulesets. */
export function glossaryPage(parts: readonly GlossaryPart[]): string {
  const all = parts.flatMap(({ page, href }) => page.terms.map((term) => ({ ...term, ruleset: page.title, href })));
  const names = [...new Set(all.map(({ name }) => name))].sort((a, b) => a.localeCompare(b, 'fr'));
  const blocks = names.map((name) => {
    // By ruleset, so that the page does not depend on the order they are named in.
    const same = all.filter((term) => term.name === name).sort((one, other) => one.ruleset.localeCompare(other.ruleset, 'fr'));
    const definitions = same.map(({ definition, sources, ruleset, href }) =>
      joined([definition === null ? '' : `${plain(definition)}.`, quoted(sources), `*[${plain(ruleset)}](${href})*`]),
    );
    return `## ${plain(name)}\n\n${definitions.join('\n\n')}`;
  });
  const head = [
    '# Les termes des règlements',
    '<!-- Écrit par attendu page : ne pas modifier à la main. -->',
    'Ce que les mots des documents veulent dire, règlement par règlement. Les mots de la langue Attendu et du code sont dans [`glossaire.md`](glossaire.md).',
  ];
  return linked(`${[...head, ...blocks].join('\n\n')}\n`);
}
