import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { cases, computed, header, result, rules } from './panes.ts';
import { axeViolations, eventually, launch, PHONE, visit, type Visit } from './visit.ts';

const noBrowser = inject('noBrowser') !== null;

describe.skipIf(noBrowser)('words that no document was found to hold, and files that leave the page', { timeout: 120_000 }, () => {
  let browser: Browser;
  let open: Visit | null = null;
  const start = async (viewport: { readonly width: number; readonly height: number }): Promise<Page> => {
    open = await visit(browser, viewport);
    return open.page;
  };

  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(async () => {
    await browser.close();
  });
  afterEach(async () => {
    const faults = open?.faults ?? [];
    await open?.context.close();
    open = null;
    expect(faults).toEqual([]);
  });

  test('on a phone an invented quotation is told and shown as not verified, and the changed file is taken out of the page', async () => {
    const page = await start(PHONE);
    const why = result(page).getByRole('button', { name: 'Pourquoi ? (prestations diversifiées)' });
    await why.tap();
    const hours = result(page).getByRole('listitem').filter({ hasText: 'Mots retrouvés dans le document' });
    await eventually(() => hours.count()).toBeGreaterThan(0);
    expect(await result(page).getByText('Non vérifiée').count()).toBe(0);

    await page.getByRole('tab', { name: 'Règles' }).tap();
    await eventually(() => rules(page).locator('.count').textContent()).toBe('Aucun problème');
    await page.getByRole('button', { name: 'Modifier le texte' }).tap();
    const field = page.getByRole('textbox', { name: /^Règles, fichier/ });
    const text = await field.inputValue();
    const invented = text.replace(
      /(\n {2}1 si heures d'accompagnement\n.*d'après guide « )[^»]*( »)/,
      '$1les heures du dimanche comptent toujours$2',
    );
    expect(invented).not.toBe(text);
    await field.fill(invented);
    await eventually(() => rules(page).locator('.count').textContent()).toBe('1 alerte');
    await rules(page).getByRole('button', { name: 'Voir', exact: true }).tap();
    await eventually(() => rules(page).getByText('citation changée ou nouvelle depuis la dernière vérification').count()).toBe(1);

    await page.getByRole('tab', { name: 'Résultat' }).tap();
    const told = result(page).getByRole('listitem').filter({ hasText: 'les heures du dimanche comptent toujours' });
    await eventually(() => told.last().innerText()).toContain('Non vérifiée : citation changée ou nouvelle');

    await header(page).getByText('Plus', { exact: true }).tap();
    await header(page).getByRole('button', { name: 'Télécharger' }).tap();
    const dialog = page.getByRole('dialog', { name: 'Télécharger les fichiers changés' });
    await eventually(() => dialog.getByRole('listitem').allTextContents()).toEqual(['Télécharger regles.attendu']);
    expect(await axeViolations(page)).toEqual([]);
    const [taken] = await Promise.all([page.waitForEvent('download'), dialog.getByRole('button', { name: 'Télécharger regles.attendu' }).tap()]);
    expect(taken.suggestedFilename()).toBe('regles.attendu');
    expect(await readFile(await taken.path(), 'utf8')).toBe(invented);
  });

  test('a ruleset as delivered has no file to take', async () => {
    const page = await start({ width: 1300, height: 800 });
    await header(page).getByRole('button', { name: 'Télécharger' }).click();
    await eventually(() => page.getByRole('dialog').getByText("Aucun fichier n'est changé : le règlement est tel que livré.").count()).toBe(1);
  });

  test('on a phone the button of a correction stays within its pane, however long its words', async () => {
    const page = await start(PHONE);
    await page.getByRole('tab', { name: 'Règles' }).tap();
    await page.getByRole('button', { name: 'Modifier le texte' }).tap();
    const field = page.getByRole('textbox', { name: /^Règles, fichier/ });
    const text = await field.inputValue();
    await field.fill(text.replace("\n  d'après guide", "\nd'après guide"));
    const fix = rules(page).getByRole('button', { name: 'Corriger : Rattacher la ligne à la déclaration du dessus' });
    await eventually(() => fix.count()).toBe(1);
    const [button, pane] = [await fix.boundingBox(), await rules(page).boundingBox()];
    expect((button?.x ?? 0) + (button?.width ?? Infinity)).toBeLessThanOrEqual((pane?.x ?? 0) + (pane?.width ?? 0));
  });

  test('at 1300 pixels the name of a result is not under the columns that stay in view', async () => {
    const page = await start({ width: 1300, height: 900 });
    await computed(page);
    const clipped = await cases(page)
      .locator('table.cases')
      .evaluateAll((tables) =>
        tables.flatMap((table) => {
          const [name, next] = [table.querySelector('tbody th.check-title'), table.querySelector('tbody td.expected')];
          if (name === null || next === null) return [];
          return name.getBoundingClientRect().right > next.getBoundingClientRect().left + 1
            ? [table.querySelector('caption')?.textContent ?? '']
            : [];
        }),
      );
    expect(clipped).toEqual([]);
  });
});
