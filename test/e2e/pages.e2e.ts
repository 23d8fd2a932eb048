import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { axeViolations, DESK, launch, PHONE } from './visit.ts';

const noBrowser = inject('noBrowser') !== null;

/** The generated page of every ruleset. */
const pages = readdirSync('rulesets').flatMap((name) => {
  const file = path.resolve('rulesets', name, 'generated', `${name}.html`);
  return existsSync(file) ? [{ name, url: pathToFileURL(file).href }] : [];
});

describe.skipIf(noBrowser)('the page of a ruleset, in a real browser', { timeout: 120_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(async () => {
    await browser.close();
  });

  const open = async (url: string, viewport: { readonly width: number; readonly height: number }): Promise<Page> => {
    const context = await browser.newContext({ locale: 'fr-FR', viewport });
    const page = await context.newPage();
    await page.goto(url);
    return page;
  };
  const overflow = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

  test('there are pages to look at', () => {
    expect(pages.length).toBeGreaterThan(2);
  });

  // One of each thing a page shows; the pages of the rulesets hold nothing else, hundreds of times.
  test.each([PHONE, DESK])('a page breaks no rule of WCAG A or AA at $width px', async (viewport) => {
    const page = await open(pathToFileURL(path.resolve('test/pages/golden/transport.html')).href, viewport);
    expect(await axeViolations(page)).toEqual([]);
    await page.context().close();
  });

  test.each(pages)('$name never scrolls sideways, down to 320 px', async ({ url }) => {
    const page = await open(url, DESK);
    const widths: number[] = [];
    for (const width of [DESK.width, PHONE.width, 320]) {
      await page.setViewportSize({ width, height: 800 });
      widths.push(await overflow(page));
    }
    await page.context().close();
    expect(widths).toEqual([0, 0, 0]);
  });

  test.each(pages)('$name asks for nothing but itself', async ({ url }) => {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(url);
    await page.close();
    expect(asked).toEqual([url]);
  });

  test('printed, it opens on its title page, and the PDF keeps headings, tables and the language', async () => {
    const page = await open(pages[0]?.url ?? '', DESK);
    await page.emulateMedia({ media: 'print' });
    const title = await page.locator('h1').boundingBox();
    const contents = await page.locator('#sommaire').boundingBox();
    expect((contents?.y ?? 0) - (title?.y ?? 0)).toBeGreaterThan(300);
    const pdf = (await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true })).toString('latin1');
    await page.context().close();
    for (const mark of ['/StructTreeRoot', '/Lang (fr)', '/S /H1', '/S /H2', '/S /TH', '/S /Caption', '/Outlines'])
      expect(pdf.includes(mark) ? mark : `no ${mark}`).toBe(mark);
  });
});
