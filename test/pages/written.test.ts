import { describe, expect, test } from 'vitest';
import { htmlPage } from '../../compiler/pages/html/document.ts';
import { markdownPage } from '../../compiler/pages/markdown.ts';
import { RARE } from './rare.ts';
import { BARE, RULES, pageOf } from './small.ts';

const { page } = pageOf();
const html = htmlPage(page);
const markdown = markdownPage(page);

test('the HTML page is one that a person has judged', async () => {
  await expect(html).toMatchFileSnapshot('./golden/transport.html');
});

test('the Markdown page is one that a person has judged', async () => {
  await expect(markdown).toMatchFileSnapshot('./golden/transport.md');
});

test('a page without version, application date, cases, terms or texts says so', async () => {
  const bare = pageOf(BARE, null).page;
  await expect(markdownPage(bare)).toMatchFileSnapshot('./golden/nu.md');
  await expect(htmlPage(bare)).toMatchFileSnapshot('./golden/nu.html');
});

test('a page of what is rarely said is one that a person has judged', async () => {
  const guide = 'Part : haut, 10 %. On paie la part du montant. Ce qui suit est sans suite, jusqu’à la fin.\n';
  const rare = pageOf(RARE, guide).page;
  await expect(markdownPage(rare)).toMatchFileSnapshot('./golden/rare.md');
  await expect(htmlPage(rare)).toMatchFileSnapshot('./golden/rare.html');
});

describe('the HTML page', () => {
  test('is one file in French that fetches and runs nothing', () => {
    expect(html.startsWith('<!doctype html>\n<html lang="fr">')).toBe(true);
    expect(html.match(/<(?:script|link|img|iframe|object|embed)\b|\b(?:src|on\w+)=|@import|url\(/gi)).toBe(null);
    expect(html.match(/href="(?!#)[^"]*"/g)).toBe(null);
  });

  test('lets no text of a ruleset become HTML', () => {
    const hostile = RULES.replace('libellé « Le trajet est-il remboursé ? »', 'libellé « <script>alert(1)</script> "&amp; »');
    const written = htmlPage(pageOf(hostile).page);
    expect(written).not.toContain('<script');
    expect(written).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &quot;&amp;amp;');
  });

  test('leads every link to a place of its own, and gives no place twice', () => {
    const ids = [...html.matchAll(/\bid="([^"]+)"/g)].map((match) => match[1]);
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]);
    expect(ids.length).toBe(new Set(ids).size);
    expect([...new Set(targets)].filter((target) => !ids.includes(target))).toEqual([]);
  });

  test('has one first heading, and skips no level', () => {
    const levels = [...html.matchAll(/<h([1-6])/g)].map((match) => Number(match[1]));
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });

  test('gives every table a caption and every heading cell its scope', () => {
    const tables = html.match(/<table>[\s\S]*?<\/table>/g) ?? [];
    expect(tables.length).toBe(6);
    expect(tables.filter((table) => !table.includes('<caption'))).toEqual([]);
    expect(html.match(/<th(?! scope=)[ >]/g)).toBe(null);
  });
});

describe('the Markdown page', () => {
  test('leads every link to a heading', () => {
    const slugs = new Map<string, number>();
    const headings = [...markdown.matchAll(/^#+ (.*)$/gm)].map((match) => {
      const slug = (match[1] ?? '')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .replace(/\s/g, '-');
      const times = slugs.get(slug) ?? 0;
      slugs.set(slug, times + 1);
      return times === 0 ? slug : `${slug}-${times}`;
    });
    const targets = [...markdown.matchAll(/\]\(#([^)]+)\)/g)].map((match) => match[1]);
    expect(targets.length).toBeGreaterThan(10);
    expect(targets.filter((target) => !headings.includes(target ?? ''))).toEqual([]);
  });

  test('says what the HTML page says, in the same order', () => {
    const words = (text: string): string => text.replace(/\s+/g, ' ').trim();
    const titles = [...html.matchAll(/<h[1-4][^>]*>(.*?)(?: <span class="kind">.*?<\/span>)?<\/h[1-4]>/g)].map((match) =>
      words((match[1] ?? '').replace(/&lt;/g, '<').replace(/&gt;/g, '>')),
    );
    const same = [...markdown.matchAll(/^#{1,4} (.*?)(?: \((?:choix|fiche)\))?$/gm)].map((match) => words((match[1] ?? '').replace(/\\(.)/g, '$1')));
    // Tables of what is out of scope bear a caption in HTML, a heading in Markdown.
    expect(same.filter((title, index) => title !== 'Guide du transport' || same.indexOf(title) === index)).toEqual(titles);
  });

  test('lets no text of a ruleset become Markdown', () => {
    const written = markdownPage(pageOf(RULES.replace('libellé « Le trajet est-il remboursé ? »', 'libellé « *fort* [lien](x) | <b> »')).page);
    expect(written).toContain('\\*fort\\* \\[lien\\](x) \\| \\<b\\>');
  });
});
