// 「放大」: its button, its dialog and what is in it.
import { expect, openReady, test } from './site.mjs';

export { expect, openReady, test };

/** A chart without targets. */
export const ID = 'five-year-growth';

/** The button of a chart. */
export const button = (page, id = ID) =>
  page.locator(`#chart-${id}`).getByRole('button', { name: '放大' });
export const dialog = (page) => page.locator('dialog.zoom');
/** The live chart. */
export const live = (page) => dialog(page).locator('.zoom-live svg');
/** What is said of what was done. */
export const status = (page) => dialog(page).getByRole('status');

/** Opens the page, and a chart of it. */
export async function open(page, id) {
  await openReady(page);
  await button(page, id).click();
  await expect(live(page)).toBeVisible();
}
