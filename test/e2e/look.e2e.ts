import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { amounts, cases, computed, printed, result, rules, threshold } from './panes.ts';
import { DESK, editorReady, eventually, launch, visit, type Visit } from './visit.ts';

const noBrowser = inject('noBrowser') !== null;

/** What is looked at leaves the texts as they were: one visit serves all of it. */
describe.skipIf(noBrowser)('one visit of the playground, without a change', { timeout: 120_000 }, () => {
  let browser: Browser;
  let looking: Visit;
  let page: Page;

  beforeAll(async () => {
    browser = await launch();
    looking = await visit(browser, DESK);
    ({ page } = looking);
  });
  afterAll(async () => {
    await browser.close();
    expect(looking.faults).toEqual([]);
  });

  test('a first visit shows rules, cases and results, with nothing to sign or to close', async () => {
    await eventually(() => page.getByRole('heading', { level: 1 }).allTextContents()).toEqual(['OSCAR : mission de coordination']);
    for (const name of ['Règles', 'Cas', 'Résultat', 'Montants']) expect(await page.getByRole('region', { name, exact: true }).count(), name).toBe(1);
    await computed(page);
    expect(await cases(page).getByText('Calcul en cours…').count()).toBe(0);
    expect(await cases(page).getByRole('button', { name: /^Cas / }).count()).toBeGreaterThanOrEqual(8);
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await page.title()).toBe('Règles · OSCAR : mission de coordination · Attendu');
    await eventually(() => rules(page).getByText('Aucun problème').or(rules(page).getByRole('listitem').first()).count()).toBeGreaterThan(0);
  });

  test('the page of the open ruleset, each rule under its words, is one link away', async () => {
    const [opened] = await Promise.all([page.context().waitForEvent('page'), page.getByRole('link', { name: /Page livrée/ }).click()]);
    await opened.waitForLoadState();
    expect(new URL(opened.url()).pathname).toBe('/pages/oscar-coordination.html');
    expect(await opened.getByRole('heading', { level: 1 }).allTextContents()).toEqual(['OSCAR\u00a0: mission de coordination']);
  });

  test('page and workers carry their own policies', async () => {
    await computed(page);
    const headers = await page.evaluate(async () => {
      const address = performance.getEntriesByType('resource').map(({ name }) => name);
      const worker = address.find((name) => /language\.worker/.test(name)) ?? '';
      const [own, its] = await Promise.all([fetch(location.href), fetch(worker)]);
      return [own.headers.get('content-security-policy'), its.headers.get('content-security-policy')];
    });
    expect(headers).toEqual([
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src 'self' data:; connect-src 'self'; worker-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
      "default-src 'none'; script-src 'self'",
    ]);
  });

  test('what is not a number is refused beside the field, with an example', async () => {
    await threshold(page).fill('trois');
    await threshold(page).press('Enter');
    await eventually(() => amounts(page).getByText('Écrivez un nombre, par exemple 1 234,50.').count()).toBe(1);
    await threshold(page).fill('3,5');
    await threshold(page).press('Enter');
    await eventually(() => amounts(page).getByText('Écrivez un nombre entier, par exemple 3.').count()).toBe(1);
    await threshold(page).press('Escape');
    expect(await threshold(page).inputValue()).toBe('3');
  });

  test('from a reason to the rule, and from a case to its line in another file', async () => {
    await editorReady(page);
    await computed(page);
    await printed(page).getByRole('button', { name: 'Cas 1', exact: true }).click();
    await result(page).getByRole('button', { name: 'Pourquoi ? (éligible au forfait coordination)' }).click();
    await rules(page).getByRole('button', { name: 'cas-eligibilite' }).click();
    await result(page).getByRole('button', { name: 'Aller au texte (règle) : éligible au forfait coordination' }).click();
    await eventually(() => rules(page).getByRole('button', { name: 'regles', pressed: true }).count()).toBe(1);
    await eventually(() =>
      rules(page)
        .getByText(/^Ligne /)
        .textContent(),
    ).not.toBe('Ligne 1, colonne 1');
    await result(page).getByRole('button', { name: 'Voir la ligne du cas' }).click();
    await eventually(() => rules(page).getByRole('button', { name: 'cas-eligibilite', pressed: true }).count()).toBe(1);
  });
});
