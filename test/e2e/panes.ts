import type { Page } from 'playwright';

/** The panes, by their element: a look for roles and names through thousands of cells takes longer than what is tested. The first test holds their names. */
const pane = (page: Page, id: 'regles' | 'cas' | 'resultat' | 'montants') => page.locator(`#${id}`);
export const cases = (page: Page) => pane(page, 'cas');
export const result = (page: Page) => pane(page, 'resultat');
export const amounts = (page: Page) => pane(page, 'montants');
export const rules = (page: Page) => pane(page, 'regles');
export const header = (page: Page) => page.locator('header.header');
export const threshold = (page: Page) => amounts(page).getByRole('textbox', { name: 'seuil de diversification', exact: true });
/** Every case has been run: an amount changed from here on is compared with what all of them were. */
export const computed = (page: Page): Promise<void> => cases(page).locator('[aria-busy="false"]').waitFor({ state: 'attached' });
/** The printed table of the guide: three eligible plans, one that is not. */
export const printed = (page: Page) =>
  cases(page).locator('table', { has: page.locator('caption', { hasText: 'Éligibilité au forfait coordination' }) });
