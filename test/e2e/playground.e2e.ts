import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { amounts, cases, computed, header, printed, result, rules, threshold } from './panes.ts';
import { axeViolations, caretAfter, DESK, editorReady, eventually, launch, PHONE, visit, type Visit } from './visit.ts';

const noBrowser = inject('noBrowser') !== null;

describe.skipIf(noBrowser)('the playground, in a real browser', { timeout: 120_000 }, () => {
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

  test('an analyst changes an amount, sees which cases turn red, asks why, and takes the change back', async () => {
    const page = await start(DESK);
    await computed(page);
    const row = printed(page).getByRole('rowgroup').nth(1).getByRole('row').nth(1);
    await eventually(() => row.getByRole('cell').allTextContents()).toEqual(['oui', 'oui', '✓conforme']);

    await threshold(page).fill('4');
    await threshold(page).press('Enter');
    await eventually(() => row.getByRole('cell').allTextContents()).toEqual(['oui', 'non', '✗écart']);
    await eventually(() => amounts(page).getByText('3 → 4').count()).toBe(1);
    const changed = amounts(page).getByRole('button', {
      name: /^Cas 1 de « Éligibilité au forfait coordination[^»]* »\s*éligible au forfait coordination\s*Avant : oui.*après : non\s*écart$/,
    });
    await eventually(() => changed.count()).toBeGreaterThanOrEqual(1);
    await eventually(() => page.locator('[role=status]').allTextContents()).toEqual([
      expect.stringMatching(/^\d+ cas changent\. \d+ cas : .*\d+ écarts, \d+ conformes/),
    ]);

    await changed.first().click();
    await result(page).getByRole('button', { name: 'Pourquoi ? (éligible au forfait coordination)' }).click();
    const reasons = result(page).getByRole('list', { name: 'Raisonnement' });
    await eventually(() => reasons.getByRole('listitem').first().isVisible()).toBe(true);
    expect(await reasons.innerText()).toMatch(/prestations diversifiées/);
    expect(await reasons.innerText()).toMatch(/seuil de diversification/);
    expect(await reasons.innerText()).toMatch(
      /Le dispositif de coordination est attribué pour tout plan d['’]aides OSCAR composé d['’]au moins 3 prestations identifiées ainsi/,
    );
    expect(await page.getByRole('navigation', { name: 'Pour commencer' }).getByText('(fait)').count()).toBe(3);

    await header(page).getByRole('button', { name: 'Annuler', exact: true }).click();
    await eventually(() => row.getByRole('cell').allTextContents()).toEqual(['oui', 'oui', '✓conforme']);
    expect(await threshold(page).inputValue()).toBe('3');
    await header(page).getByRole('button', { name: 'Rétablir', exact: true }).click();
    await eventually(() => threshold(page).inputValue()).toBe('4');
  });

  test('an amount that another ruleset takes up tells which of its cases move, and may be added from a day on instead', async () => {
    const page = await start(DESK);
    await header(page).getByRole('combobox').selectOption('ardh-2011');
    await computed(page);
    await amounts(page).getByRole('searchbox').fill('plafond ardh 1800');
    // The periods before and after it are there with the amount that is sought.
    expect(
      await amounts(page)
        .locator('.amount')
        .getByRole('textbox')
        .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value)),
    ).toEqual(['inconnu', '1 800', 'inconnu']);
    const cap = amounts(page).locator('.amount', { hasText: 'depuis le 03/02/2011' }).getByRole('textbox');
    await cap.fill('1 700');
    await cap.press('Enter');
    const taker = amounts(page).locator('.impact-taker');
    await eventually(() => taker.locator('summary').allTextContents()).toEqual([expect.stringMatching(/^Comparaison des aides — \d+ cas changent$/)]);
    await taker.locator('summary').click();
    const first = taker.getByRole('listitem').first();
    await eventually(() => first.innerText()).toMatch(/^Cas 2012 de «\sLes plafonds et la durée\s»\nplafond de l'ARDH du dossier ARDH\n.*écart$/s);
    expect(await first.locator('.impact-values').textContent()).toMatch(/1\s800\s€.+1\s700\s€$/s);

    // The dossiers of earlier days keep their amount: the new one begins on a day.
    await amounts(page).getByRole('button', { name: "L'ajouter plutôt à partir d'un jour" }).click();
    const form = amounts(page).getByRole('form', { name: "Nouveau montant : plafond de l'ARDH" });
    await form.getByRole('button', { name: 'Ajouter' }).click();
    expect(await form.innerText()).toMatch(/Écrivez le premier jour, par exemple 01\/01\/2027\./);
    await form.getByLabel('À partir du').fill('01/07/2023');
    await form.getByRole('textbox', { name: 'Source' }).fill('Circulaire 2023-18, page 2');
    expect(await form.innerText()).toMatch(/jusqu'à la veille du 01\/01\/2024/);
    expect(await axeViolations(page, '#montants')).toEqual([]);
    await form.getByRole('button', { name: 'Ajouter' }).click();
    await eventually(() => amounts(page).locator('.edited label').textContent()).toMatch(/^depuis le 01\/07\/2023/);
    await eventually(() => page.evaluate('document.activeElement.textContent')).toBe("Nouveau montant à partir du… : plafond de l'ARDH");
    const first2023 = amounts(page).locator('.amount', { hasText: 'depuis le 03/02/2011' }).getByRole('textbox');
    expect(await first2023.inputValue()).toBe('1 800');
    await eventually(() => amounts(page).locator('.edited .impact-head').innerText()).toMatch(/^Nouveau montant : 1 700 €/);
    await amounts(page).getByRole('button', { name: 'Annuler ce changement' }).click();
    await eventually(() => amounts(page).locator('.amount', { hasText: 'depuis le 01/07/2023' }).count()).toBe(0);
  });

  test('a change of an amount is one edit of the text, and Ctrl+Z in the editor takes it back', async () => {
    const page = await start(DESK);
    await editorReady(page);
    await threshold(page).fill('4');
    await threshold(page).press('Enter');
    await caretAfter(page, 'paramètre seuil');
    await eventually(() => page.locator('.monaco-editor .view-lines').innerText()).toMatch(/paramètre\sseuil\sde\sdiversification\s:\snombre\n\s+4/);
    await page.keyboard.press('Control+z');
    await eventually(() => threshold(page).inputValue()).toBe('3');
  });

  test('a typing error is said in French, and the last results stay, greyed', async () => {
    const page = await start(DESK);
    await editorReady(page);
    await computed(page);
    await caretAfter(page, 'prestations diversifiées ≥');
    await page.keyboard.type(' zzz');
    const problem = rules(page).getByRole('listitem').first();
    await eventually(() => problem.innerText()).toMatch(/^Erreur .*zzz/s);
    await eventually(() => result(page).getByText("Résultats d'avant la modification").count()).toBe(1);
    await eventually(() => cases(page).locator('.stale-note', { hasText: 'ces résultats sont ceux du dernier texte correct' }).count()).toBe(1);
    expect(await printed(page).count()).toBe(1);
    await eventually(() => page.locator('[role=status]').textContent()).toMatch(/^1 erreur\. .*zzz/);
    expect(await axeViolations(page, '#regles', '#resultat')).toEqual([]);

    for (let key = 0; key < 4; key += 1) await page.keyboard.press('Backspace');
    await eventually(() => result(page).getByText("Résultats d'avant la modification").count()).toBe(0);
  });

  test('accents pasted apart from their letter are composed, and the caret stays behind what was pasted', async () => {
    const page = await start(DESK);
    await editorReady(page);
    await caretAfter(page, 'prestations diversifiées ≥');
    await page.keyboard.insertText(' zélé'.normalize('NFD'));
    const text = page.locator('.monaco-editor .view-lines');
    await eventually(() => text.innerText()).toMatch(/≥\szélé\sseuil/);
    await page.keyboard.type('x');
    await eventually(() => text.innerText()).toMatch(/≥\széléx\sseuil/);
  });

  test('what is said of a donnée nobody reads stays in view, at its new line, at each key pressed elsewhere', async () => {
    const page = await start(DESK);
    await editorReady(page);
    await computed(page);
    await caretAfter(page, 'donnée heures d');
    await page.keyboard.press('Home');
    await page.keyboard.insertText('donnée quantité oubliée : nombre\n'); // at once: no proposal of the editor is taken
    await rules(page).getByRole('button', { name: 'Voir' }).click();
    const problem = rules(page).getByRole('listitem').filter({ hasText: 'quantité oubliée' });
    await eventually(() => problem.count()).toBe(1);
    const lineOf = async (): Promise<number> => Number(/ligne (\d+)/.exec(await problem.innerText())?.[1]);
    const line = await lineOf();

    await caretAfter(page, 'langue 1');
    await page.keyboard.press('End');
    const vanished = await page.evaluateHandle(() => {
      const told = { missing: 0 };
      const look = (): void => {
        if (document.querySelector('#regles .problem-list')?.textContent.includes('quantité oubliée') !== true) told.missing += 1;
      };
      new MutationObserver(look).observe(document.querySelector('#regles .problems') ?? document, {
        childList: true,
        subtree: true,
        characterData: true,
      });
      return told;
    });
    // Never an error, which would leave unasked what nobody reads.
    // The next key once the caret has moved: a key the editor has not taken is told apart from a line that is out of date.
    const caret = async (): Promise<number> => Number(/Ligne (\d+)/.exec(await rules(page).innerText())?.[1]);
    const first = await caret();
    for (let key = 1; key <= 8; key += 1) {
      await page.keyboard.press('Enter', { delay: 40 });
      await eventually(caret).toBe(first + key);
    }
    await eventually(lineOf).toBe(line + 8);
    expect(await vanished.jsonValue()).toEqual({ missing: 0 });
  });

  test('completion, hover and definition answer for the names of the ruleset', async () => {
    const page = await start(DESK);
    await editorReady(page);
    await caretAfter(page, 'prestations diversifiées ≥');
    await page.keyboard.type(' seuil de di', { delay: 40 });
    await page.locator('.suggest-widget').getByText('seuil de diversification').first().waitFor();
    await page.keyboard.press('Escape');
    await header(page).getByRole('button', { name: 'Annuler', exact: true }).click();
    await caretAfter(page, 'paramètre seuil');
    await page.locator('.monaco-editor .view-line').getByText('diversification').first().hover();
    await page.locator('.monaco-hover').getByText('seuil de diversification').first().waitFor();
    await rules(page).getByRole('button', { name: 'cas-eligibilite' }).click();
    await caretAfter(page, '⇒ éligible');
    await page.keyboard.press('Shift+F2');
    await eventually(() => rules(page).getByRole('button', { name: 'regles', pressed: true }).count()).toBe(1);
  });

  test('a name is renamed in rules and cases at once, and one undo takes it back', async () => {
    const page = await start(DESK);
    await editorReady(page);
    await computed(page);
    await caretAfter(page, 'donnée heures d');
    await page.keyboard.press('F2');
    const box = page.locator('.rename-box input');
    await box.waitFor();
    await box.fill('heures à domicile');
    await box.press('Enter');
    await eventually(() => printed(page).getByRole('columnheader', { name: 'heures à domicile' }).count()).toBe(1);
    await header(page).getByRole('button', { name: 'Annuler', exact: true }).click();
    await eventually(() => printed(page).getByRole('columnheader', { name: "heures d'accompagnement" }).count()).toBe(1);
  });

  test('a page that holds what is saved nowhere is not left without a word', async () => {
    const page = await start(DESK);
    // Whether a browser would ask: it does for a page that refuses the event.
    const asks = (): Promise<unknown> =>
      page.evaluate("(() => { const left = new Event('beforeunload', { cancelable: true }); dispatchEvent(left); return left.defaultPrevented; })()");
    await threshold(page).fill('5');
    await threshold(page).press('Enter');
    await eventually(() => header(page).innerText()).toMatch(/Enregistré à \d\d:\d\d/);
    expect(await asks()).toBe(false);
    await page.evaluate("new BroadcastChannel('attendu.saved').postMessage('oscar-coordination')"); // as another tab says that it saved
    await eventually(() => header(page).innerText()).toMatch(/modifié dans un autre onglet/);
    expect(await asks()).toBe(true);
    await header(page).getByRole('button', { name: 'Garder la mienne' }).click();
    await eventually(() => header(page).innerText()).toMatch(/Enregistré à \d\d:\d\d/);
    expect(await asks()).toBe(false);
  });

  test('work begun from an earlier delivery says so, and nothing is kept of a ruleset that is as delivered', async () => {
    const page = await start(DESK);
    const inStore = (act: string): Promise<unknown> =>
      page.evaluate(`new Promise((done) => {
        indexedDB.open('attendu', 1).onsuccess = ({ target: { result: database } }) => {
          const store = database.transaction('dossiers', 'readwrite').objectStore('dossiers');
          const asked = store.get('oscar-coordination');
          asked.onsuccess = () => { ${act}; database.close(); };
        };
      })`);
    const told = header(page).getByText('Une nouvelle version de ce règlement a été livrée depuis vos changements.');
    await threshold(page).fill('5');
    await threshold(page).press('Enter');
    await eventually(() => header(page).innerText()).toMatch(/Enregistré à \d\d:\d\d/);
    expect(await told.count()).toBe(0);
    await inStore("store.put({ ...asked.result, delivery: 'autre' }).onsuccess = () => done(true)");
    await page.reload();
    await eventually(() => threshold(page).inputValue()).toBe('5');
    await eventually(() => told.count()).toBe(1);
    await threshold(page).fill('6');
    await threshold(page).press('Enter'); // more work is saved as work on the same delivery
    await eventually(() => header(page).innerText()).toContain('Enregistrement…');
    await eventually(() => header(page).innerText()).toMatch(/Enregistré à \d\d:\d\d/);
    expect(await inStore('done(asked.result.delivery)')).toBe('autre');
    await header(page).getByRole('button', { name: 'Garder la mienne' }).click();
    await eventually(() => told.count()).toBe(0);
    await eventually(() => inStore("done(asked.result.delivery === 'autre')")).toBe(false);
    await page.reload();
    await eventually(() => threshold(page).inputValue()).toBe('6');
    expect(await told.count()).toBe(0);
    await inStore("store.put({ ...asked.result, delivery: 'autre' }).onsuccess = () => done(true)");
    await page.reload();
    await header(page).getByRole('button', { name: 'Prendre la version livrée' }).click();
    await page.getByRole('dialog').getByRole('button', { name: "Remettre l'exemple" }).click();
    await eventually(() => header(page).innerText()).toContain("Exemple d'origine");
    expect(await told.count()).toBe(0);
    expect(await threshold(page).inputValue()).toBe('3');
    expect(await inStore('done(asked.result === undefined)')).toBe(true);
  });

  test('the work is kept in the browser, and the example can be put back and taken back', async () => {
    const page = await start(DESK);
    await page.evaluate(
      'new ResizeObserver(([{ target }]) => (window.heights ??= new Set()).add(target.clientHeight)).observe(document.querySelector("header"))',
    );
    await threshold(page).fill('5');
    await threshold(page).press('Enter');
    await eventually(() => header(page).innerText()).toMatch(/Enregistré à \d\d:\d\d/);
    expect(await page.evaluate('window.heights.size')).toBe(1); // nothing below it moves when the work is saved
    await page.reload();
    await eventually(() => threshold(page).inputValue()).toBe('5');
    await header(page).getByRole('button', { name: "Remettre l'exemple" }).click();
    const asked = page.getByRole('dialog', { name: "Remettre l'exemple ?" });
    await asked.getByRole('button', { name: 'Garder mes changements' }).click();
    expect(await threshold(page).inputValue()).toBe('5');
    await header(page).getByRole('button', { name: "Remettre l'exemple" }).click();
    await asked.getByRole('button', { name: "Remettre l'exemple" }).click();
    await eventually(() => threshold(page).inputValue()).toBe('3');
    await header(page).getByRole('button', { name: 'Annuler', exact: true }).click();
    await eventually(() => threshold(page).inputValue()).toBe('5');

    // Left before it could be saved.
    await threshold(page).fill('6');
    await threshold(page).press('Enter');
    await page.reload();
    await eventually(() => threshold(page).inputValue()).toBe('6');
  });

  test('the whole page is reached with the keyboard, and Tab never stays in the editor', async () => {
    const page = await start(DESK);
    await editorReady(page);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Aller aux règles');
    await page.keyboard.press('Enter');
    await eventually(() => page.evaluate(() => document.activeElement?.id)).toBe('regles');
    const visited = new Set<string>();
    for (let step = 0; step < 40 && !visited.has('resultat'); step += 1) {
      await page.keyboard.press('Tab');
      visited.add(await page.evaluate(() => document.activeElement?.closest('section.pane')?.id ?? ''));
    }
    expect(visited.has('resultat')).toBe(true);
    await computed(page);
    await page.keyboard.press('Alt+Digit4');
    await eventually(() => page.evaluate(() => document.activeElement?.id)).toBe('cas');
    await page.keyboard.press('F4');
    await eventually(() => result(page).getByRole('list', { name: 'Raisonnement' }).count()).toBe(1);
    await page.keyboard.press('F1');
    await page.getByRole('dialog', { name: 'Aide et clavier' }).waitFor();
    expect(await axeViolations(page, 'dialog')).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  test('cases are filtered by état, in words; with the reasons and an impact open, no rule of WCAG A or AA is broken', async () => {
    const page = await start(DESK);
    await editorReady(page);
    await computed(page);
    await threshold(page).fill('4');
    await threshold(page).press('Enter');
    const filter = (name: RegExp) => cases(page).getByRole('button', { name });
    await filter(/^\d+ écarts$/).click();
    const states = await cases(page).locator('tbody').allTextContents();
    expect(states.length).toBeGreaterThan(0);
    expect(states.filter((text) => !text.includes('écart'))).toEqual([]);
    await filter(/^Tous /).click();
    expect(await cases(page).locator('tbody').count()).toBeGreaterThan(states.length);
    await filter(/^\d+ écarts$/).click();
    await result(page)
      .getByRole('button', { name: /^Pourquoi \?/ })
      .first()
      .click();
    await eventually(() => amounts(page).getByText('3 → 4').count()).toBe(1);
    expect(await axeViolations(page)).toEqual([]);
  });

  test('on a phone the page opens on the result, scrolls one way, and amounts are changed by touch', async () => {
    const page = await start(PHONE);
    await eventually(() => page.getByRole('tab', { selected: true }).allTextContents()).toEqual(['Résultat']);
    await eventually(() =>
      result(page)
        .getByRole('button', { name: /^Pourquoi \?/ })
        .count(),
    ).toBeGreaterThan(0);
    expect(await page.locator('.monaco-editor').count()).toBe(0);
    for (const tab of ['Règles', 'Cas', 'Résultat', 'Montants']) {
      await page.getByRole('tab', { name: tab }).tap();
      expect(await page.evaluate(() => document.documentElement.scrollWidth), tab).toBe(PHONE.width);
      if (tab === 'Cas') await computed(page);
      else if (tab !== 'Règles') expect(await axeViolations(page), tab).toEqual([]);
    }
    await threshold(page).tap();
    await threshold(page).fill('4');
    await threshold(page).press('Enter');
    await eventually(() =>
      amounts(page)
        .getByText(/^\d+ cas changent$/)
        .count(),
    ).toBe(1);
    await page.getByRole('tab', { name: 'Règles' }).tap();
    await page.getByRole('button', { name: 'Modifier le texte' }).tap();
    expect(await page.getByRole('textbox', { name: /^Règles, fichier/ }).count()).toBe(1);
  });

  test('on a phone, what asks to see a line of the text brings it into view, read and edited', async () => {
    const page = await start(PHONE);
    await result(page).getByRole('button', { name: 'Voir la ligne du cas' }).tap();
    await eventually(() => page.getByRole('tab', { selected: true }).allTextContents()).toEqual(['Règles']);
    const asked = page.locator('.line.asked');
    await eventually(() => asked.count()).toBe(1);
    const words = (await asked.locator('.line-text').innerText()).trim();
    const middle = await asked.evaluate((line) => line.getBoundingClientRect().top / window.innerHeight);
    expect({ isRow: words.startsWith('| '), isSeen: middle > 0.1 && middle < 0.9 }).toEqual({ isRow: true, isSeen: true });
    expect(await asked.evaluate((line) => document.activeElement === line)).toBe(true);
    await page.getByRole('button', { name: 'Modifier le texte' }).tap();
    const field = page.getByRole('textbox', { name: /^Règles, fichier/ });
    await eventually(() => field.evaluate((text: HTMLTextAreaElement) => text.value.slice(text.selectionStart, text.selectionEnd).trim())).toBe(
      words,
    );
    expect(await field.evaluate((text) => text.scrollTop > 0)).toBe(true);
  });

  test('at 320 pixels, or at a zoom of 400 %, nothing is lost to the side', async () => {
    const page = await start({ width: 320, height: 640 });
    await eventually(() =>
      result(page)
        .getByRole('button', { name: /^Pourquoi \?/ })
        .count(),
    ).toBeGreaterThan(0);
    for (const tab of ['Règles', 'Cas', 'Résultat', 'Montants']) {
      await page.getByRole('tab', { name: tab }).tap();
      expect(await page.evaluate(() => document.documentElement.scrollWidth), tab).toBe(320);
    }
  });
});
