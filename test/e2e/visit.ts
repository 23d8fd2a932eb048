import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContext, type Page, chromium as playwright } from 'playwright';
import { expect, inject } from 'vitest';
import { chromium } from '../chromium.ts';

/** One visit of the built page, and everything it must never do: break the policy, ask another origin, log an error. */
export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Content Security Policy violations, errors of the console and of the page, requests to other origins; must stay empty. */
  readonly faults: string[];
}

export async function launch(): Promise<Browser> {
  const found = await chromium();
  if (!found.found) throw new Error(found.reason);
  return playwright.launch(found.launch);
}

export const DESK = { width: 1440, height: 900 } as const;
export const PHONE = { width: 390, height: 844 } as const;

/** Opens the page in a fresh browser profile. The locale is French, as the analyst's. */
export async function visit(browser: Browser, viewport: { readonly width: number; readonly height: number }): Promise<Visit> {
  const context = await browser.newContext({ locale: 'fr-FR', viewport, hasTouch: viewport.width < 600 });
  const faults: string[] = [];
  const page = await context.newPage();
  watch(page, faults);
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => console.error(`violation of ${event.violatedDirective} by ${event.blockedURI}`));
  });
  await page.goto(inject('baseURL'));
  await page.getByRole('heading', { level: 1 }).waitFor();
  return { page, context, faults };
}

function watch(page: Page, faults: string[]): void {
  const origin = new URL(inject('baseURL')).origin;
  page.on('console', (message) => message.type() === 'error' && faults.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`page: ${error.message}`));
  page.context().on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && !['data:', 'blob:'].includes(url.protocol)) faults.push(`request: ${request.url()}`);
  });
}

/** Asserts what becomes true: the machine of the tests may be busy, the page is not waited for longer than this. */
export const eventually = <T>(get: () => T) => expect.poll(get, { timeout: 25_000, interval: 100 });

/** Waits for the editor itself: the coloured text is there first. */
export async function editorReady(page: Page): Promise<void> {
  await page.locator('.monaco-editor .view-line').first().waitFor();
}

/** Puts the caret after the first occurrence of some words, found with the editor's own search, and leaves the search. */
export async function caretAfter(page: Page, words: string): Promise<void> {
  await page
    .locator('.monaco-editor')
    .first()
    .click({ position: { x: 240, y: 60 } });
  // On a busy machine the search opens, and takes the keys, later than it is asked.
  const search = page.locator('.find-widget.visible');
  await page.keyboard.press('Control+f');
  await search.locator('textarea:focus').first().waitFor();
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
  await eventually(async () => {
    if ((await search.count()) > 0) await page.keyboard.press('Escape');
    return search.count();
  }).toBe(0);
  await page.keyboard.press('ArrowRight');
}

/** Rules broken among those of WCAG 2.2 A and AA, with the elements that break them; `within`: in some parts of the page only. */
export async function axeViolations(page: Page, ...within: readonly string[]): Promise<string[]> {
  // What is hidden is not judged, yet it would be walked: thousands of cells of the cases.
  const axe = new AxeBuilder({ page }).exclude('section[hidden]');
  for (const part of within) axe.include(part);
  const { violations } = await axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
  return violations.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.target.join(' ')).join(', ')}`);
}
